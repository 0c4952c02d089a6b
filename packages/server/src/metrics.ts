// Counts of requests and their durations, in the text format that Prometheus reads.
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** Counters of requests. */
export interface Metrics {
  observe(request: {
    readonly method: string;
    readonly route: string;
    readonly status: number;
    readonly seconds: number;
  }): void;
  lines(): string[];
}
interface Durations {
  readonly labels: string;
  readonly counts: number[];
  sum: number;
  count: number;
}

/** Counters that begin at zero. */
export function makeMetrics(): Metrics {
  const requests = new Map<string, number>();
  const durations = new Map<string, Durations>();
  return {
    observe: ({ method, route, status, seconds }) => {
      const labels = `method=${quote(method)},route=${quote(route)}`;
      const counted = `${labels},status="${status}"`;
      requests.set(counted, (requests.get(counted) ?? 0) + 1);
      const found = durations.get(labels) ?? { labels, counts: BUCKETS.map(() => 0), sum: 0, count: 0 };
      durations.set(labels, found);
      found.count++;
      found.sum += seconds;
      BUCKETS.forEach((most, i) => {
        if (seconds <= most) found.counts[i]!++;
      });
    },
    lines: () => [
      ...metric('entente_http_requests_total', 'counter', 'Requests answered.'),
      ...[...requests].sort().map(([labels, count]) => `entente_http_requests_total{${labels}} ${count}`),
      ...metric('entente_http_request_duration_seconds', 'histogram', 'Time until an answer began.'),
      ...[...durations.values()].sort((a, b) => (a.labels < b.labels ? -1 : 1)).flatMap(histogram),
    ],
  };
}

function histogram({ labels, counts, sum, count }: Durations): string[] {
  const name = 'entente_http_request_duration_seconds';
  return [
    ...BUCKETS.map((most, i) => `${name}_bucket{${labels},le="${most}"} ${counts[i]}`),
    `${name}_bucket{${labels},le="+Inf"} ${count}`,
    `${name}_sum{${labels}} ${sum}`,
    `${name}_count{${labels}} ${count}`,
  ];
}

/** HELP and TYPE of a metric. */
export const metric = (name: string, type: 'counter' | 'gauge' | 'histogram', help: string): string[] => [
  `# HELP ${name} ${help}`,
  `# TYPE ${name} ${type}`,
];

/** A gauge with one value, or one per label. */
export const gauge = (
  name: string,
  help: string,
  values: number | Readonly<Record<string, number>>,
): string[] => [
  ...metric(name, 'gauge', help),
  ...(typeof values === 'number'
    ? [`${name} ${values}`]
    : Object.entries(values).map(([labels, value]) => `${name}{${labels}} ${value}`)),
];

const quote = (text: string): string =>
  `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
