// The facts that the issue requires of the seed story, looked up in the predicted article JSON.

/** Each fact with the found value; `holds`: whether it is as required. */
export function seedFacts({ object, story, toInput }) {
  const { actors, events, statements, mentions } = object;
  const nameOf = (ref) => actors.find(({ id }) => id === ref)?.name ?? String(ref);
  const words = (range) => object.text.slice(...range);
  const wang = statements.find(({ content }) =>
    content.some((part) => words(part).includes('stable development')),
  );
  const trip = events.find(
    ({ trigger }) => words(trigger) === 'trip' && /Putin/.test(before(object, trigger)),
  );
  const invasion = events.find(({ trigger }) => /^invaded$/.test(words(trigger)));
  const navigation = story.text.indexOf('\n');
  const inNavigation = (range) => (toInput(range)?.[0] ?? Number.POSITIVE_INFINITY) < navigation;
  const strays = [
    ...events.map(({ trigger }) => trigger),
    ...mentions.map(({ start, end }) => [start, end]),
  ].filter(inNavigation);
  const people = (refs) => refs.map(nameOf).join(', ') || 'nobody';
  return [
    {
      asked: 'RIA Novosti is the carrier of Wang’s words to Lavrov',
      found: wang
        ? `source ${people(wang.source)}, to ${people(wang.to)}, via ${people(wang.via)}`
        : 'no statement',
      holds: !!wang && /Wang/.test(people(wang.source)) && /RIA Novosti/.test(people(wang.via)),
    },
    {
      asked: 'Putin’s trip is `future`, in 2024-05',
      found: trip ? `${trip.type} ${trip.status} ${trip.time}` : 'no event',
      holds: trip?.status === 'future' && trip.time === '2024-05',
    },
    {
      asked: 'Russia invaded Ukraine in 2022',
      found: invasion ? `${invasion.type} ${invasion.status} ${invasion.time}` : 'no event',
      holds: invasion?.time === '2022' && invasion.status === 'occurred',
    },
    {
      asked: 'no event and no actor from the navigation line',
      found: strays.length > 0 ? strays.map((range) => `“${words(range)}”`).join(' ') : 'none',
      holds: strays.length === 0,
    },
  ];
}

const before = ({ text }, [start]) => text.slice(Math.max(0, start - 20), start);
