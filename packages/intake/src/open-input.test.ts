// Inputs of every format → their stories, each with its place; damage and limits are told and end nothing else.
import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { describe, expect, it } from 'vitest';
import { items, short } from './test-support/items.js';
import { zipOf } from './test-support/zip-of.js';

const tarOf = async (files: Readonly<Record<string, string | Uint8Array>>): Promise<Uint8Array> => {
  const tar = pack();
  for (const [name, content] of Object.entries(files)) tar.entry({ name }, Buffer.from(content as string));
  tar.finalize();
  const chunks: Uint8Array[] = [];
  for await (const chunk of tar) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
};

describe('lines of JSON', () => {
  it('are stories, and a bad one is told with its line', async () => {
    const text = '{"text": "One."}\n\nno json\n[1]\n{"text": "Två."}\r\n{"text": "Last."}';
    expect(short(await items('a.jsonl', text))).toEqual([
      'a.jsonl:1: One.',
      'a.jsonl:3: damaged',
      'a.jsonl:4: damaged',
      'a.jsonl:5: Två.',
      'a.jsonl:6: Last.',
    ]);
  });

  it('that are too long are dropped, the next one is read', async () => {
    const text = `{"text": "${'x'.repeat(30_000)}"}\n{"text": "Two."}`;
    expect(short(await items('a.jsonl', text, { mostBytes: 1000 }))).toEqual([
      'a.jsonl:1: too-large',
      'a.jsonl:2: Two.',
    ]);
  });
});

describe('JSON documents', () => {
  it('hold one story, an array, or a list under a key', async () => {
    expect(short(await items('a.json', '{\n"text": "One."}'))).toEqual(['a.json: One.']);
    expect(short(await items('a.json', '[{"text": "One."}, 5]'))).toEqual([
      'a.json#1: One.',
      'a.json#2: damaged',
    ]);
    expect(short(await items('-', '{"status": "ok", "articles": [{"content": "One."}]}'))).toEqual([
      '-#1: One.',
    ]);
    expect(short(await items('a.json', '{"text": '))).toEqual(['a.json: damaged']);
  });

  it('nested so deeply that they cannot be written again keep their text', async () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const lines = `{"text": "One.", "deep": ${deep}}\n{"text": ${deep}}\n{"text": "Two."}`;
    expect(short(await items('a.jsonl', lines))).toEqual([
      'a.jsonl:1: One.',
      'a.jsonl:2: no-text-column',
      'a.jsonl:3: Two.',
    ]);
  });

  it('may be a JSON Feed or ninjs', async () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Harbour Wire',
      home_page_url: 'https://example.org/',
      items: [
        {
          id: 5,
          url: '/a',
          title: 'Talks',
          content_html: '<p>One.</p>',
          date_published: '2024-05-01T08:00:00Z',
        },
        {},
      ],
    };
    expect(await items('f.json', JSON.stringify(feed))).toMatchObject([
      {
        name: 'f.json#1',
        origin: '5',
        id: '5',
        url: 'https://example.org/a',
        title: 'Talks',
        content: '<p>One.</p>',
        mime: 'text/html',
        date: '2024-05-01',
        publisher: 'Harbour Wire',
      },
      { code: 'no-text' },
    ]);
    const ninjs = {
      uri: 'https://example.org/n/1',
      type: 'text',
      versioncreated: '2024-05-01T08:00:00Z',
      headline: 'Talks',
      body_xhtml: '<p>One.</p>',
      infosource: [{ name: 'Harbour Wire' }],
    };
    expect(await items('n.json', JSON.stringify(ninjs))).toMatchObject([
      {
        id: 'https://example.org/n/1',
        title: 'Talks',
        date: '2024-05-01',
        publisher: 'Harbour Wire',
        content: '<p>One.</p>',
      },
    ]);
  });
});

describe('tables', () => {
  it('give a story per row, with the line it begins at', async () => {
    const csv =
      'id,text,date,section\r\n1,"One,\r\nstill ""one"".",2024-05-01,World\r\n\r\n2,Two.,2024-05-02,\r\n3,,2024-05-02,x\r\n';
    const found = await items('a.csv', csv);
    expect(short(found)).toEqual(['a.csv:2: One,\r\nstill "one".', 'a.csv:5: Two.', 'a.csv:6: no-text']);
    expect(found[0]).toMatchObject({ id: '1', date: '2024-05-01', fields: { section: 'World' } });
    expect(found[2]).toMatchObject({ id: '3', code: 'no-text' });
  });

  it('of a million empty lines are not read to their end', async () => {
    const csv = `text\nOne.\n${'\n'.repeat(1_100_000)}Two.`;
    const found = await items('a.csv', csv);
    expect(short(found)).toEqual(['a.csv:2: One.', 'a.csv: damaged']);
    expect(found[1]).toMatchObject({
      message: expect.stringMatching(/more than 1000000 empty lines together/),
    });
  });

  it('with a quote that is never closed end there, with the rows before it', async () => {
    const open = `text,date\nOne.,\n"${'x'.repeat(400_000)}`;
    expect(short(await items('a.csv', open, { mostBytes: 100_000 }))).toEqual([
      'a.csv:2: One.',
      'a.csv: too-large',
    ]);
  });

  it('without a column of texts are one error that names the columns', async () => {
    expect(await items('a.csv', 'a,b\n1,2\n3,4')).toMatchObject([
      {
        name: 'a.csv',
        code: 'no-text-column',
        message: expect.stringMatching(/found the columns a, b;.*--columns text=/),
      },
    ]);
    expect(short(await items('a.csv', 'a,b\n1,Kenya met.', { columns: { text: 'b' } }))).toEqual([
      'a.csv:2: Kenya met.',
    ]);
  });

  it('may use semicolons or tabs, and Windows-1252', async () => {
    expect(short(await items('a.csv', 'text;id\nOne, two.;1'))).toEqual(['a.csv:2: One, two.']);
    expect(short(await items('a.tsv', 'text\tid\nSay "hi" to\t1'))).toEqual(['a.tsv:2: Say "hi" to']);
    expect(short(await items('a.csv', Buffer.from('text,id\nJosé met.,1', 'latin1')))).toEqual([
      'a.csv:2: José met.',
    ]);
  });

  it('with a quote that never ends say so, after the rows before it', async () => {
    expect(short(await items('a.csv', 'text,id\nOne.,1\n"Two.,2\nThree.,3'))).toEqual([
      'a.csv:2: One.',
      'a.csv: damaged',
    ]);
  });
});

describe('agency XML', () => {
  it('of NITF has title, date, publisher and the dateline before the text', async () => {
    const nitf =
      '<nitf><head><title>t</title><docdata><doc-id id-string="d1"/><date.issue norm="20240501T080000Z"/></docdata><pubdata name="Harbour Wire"/></head><body><body.head><hedline><hl1>Talks</hl1></hedline><dateline><location>Nairobi</location></dateline></body.head><body.content><p>Kenya met Somalia.</p><p>They agreed.</p></body.content></body></nitf>';
    expect(await items('a.xml', nitf)).toEqual([
      {
        kind: 'story',
        name: 'a.xml',
        origin: 'a.xml',
        content: '<p>Nairobi — Kenya met Somalia.</p><p>They agreed.</p>',
        mime: 'text/html',
        id: 'd1',
        title: 'Talks',
        date: '2024-05-01',
        publisher: 'Harbour Wire',
      },
    ]);
    expect(short(await items('a.xml', '<nitf><body/></nitf>'))).toEqual(['a.xml: no-text']);
  });

  it('of NewsML-G2 has its items, with XHTML, NITF or plain text within', async () => {
    const item = (guid: string, content: string) =>
      `<newsItem guid="${guid}"><itemMeta><provider literal="Harbour Wire"/><versionCreated>2024-05-02T00:00:00Z</versionCreated></itemMeta><contentMeta><contentCreated>2024-05-01T00:00:00Z</contentCreated><headline>Talks</headline></contentMeta><contentSet>${content}</contentSet></newsItem>`;
    const message = `<newsMessage><itemSet>${item('1', '<inlineXML><html><body><p>One.</p></body></html></inlineXML>')}${item('2', '<inlineData>Two.</inlineData>')}${item('3', '<inlineXML><nitf><body><body.content><p>Three.</p></body.content></body></nitf></inlineXML>')}${item('4', '')}</itemSet></newsMessage>`;
    expect(short(await items('m.xml', message))).toEqual([
      'm.xml#1: <p>One.</p>',
      'm.xml#2: Two.',
      'm.xml#3: <p>Three.</p>',
      'm.xml#4: no-text',
    ]);
    expect((await items('m.xml', message))[0]).toMatchObject({
      id: '1',
      title: 'Talks',
      date: '2024-05-01',
      publisher: 'Harbour Wire',
    });
  });
});

describe('web archives', () => {
  const record = (type: string, http: string, uri = 'https://example.org/a') =>
    `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${uri}\r\nWARC-Date: 2024-05-01T00:00:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${Buffer.byteLength(http)}\r\n\r\n${http}\r\n\r\n`;
  const page = (status: string, type: string, body: string) =>
    `HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\n\r\n${body}`;
  it('that are cut within a record that is passed over end, and say so', async () => {
    const cut = record('metadata', 'x'.repeat(100)).replace('Content-Length: 100', 'Content-Length: 100000');
    expect(
      short(await items('a.warc', record('response', page('200 OK', 'text/html', '<p>One.</p>')) + cut)),
    ).toEqual(['a.warc#1: <p>One.</p>', 'a.warc#3: damaged']);
  });

  it('do not unpack a bomb, and pass over a record that is too large to be a page', async () => {
    const packed = gzipSync(Buffer.alloc(3_000_000, 'a')).toString('latin1');
    const chunked = `${packed.length.toString(16)}\r\n${packed}\r\n0\r\n\r\n`;
    const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n${chunked}`;
    const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/a\r\nContent-Length: ${http.length}\r\n\r\n`;
    const large = record('response', page('200 OK', 'text/html', 'b'.repeat(2_500_000)));
    const bytes = Buffer.from(
      `${head}${http}\r\n\r\n${large}${record('response', page('200 OK', 'text/html', '<p>One.</p>'))}`,
      'latin1',
    );
    expect(short(await items('a.warc', bytes, { mostBytes: 1_000_000 }))).toEqual([
      'a.warc#1: too-large',
      'a.warc#2: too-large',
      'a.warc#3: <p>One.</p>',
    ]);
  });

  it('of the form before WARC are told', async () => {
    const arc =
      'filedesc://a.arc 0.0.0.0 20240501000000 text/plain 77\n1 0 Harbour\n\nhttp://example.org/ 1.2.3.4 2024 text/html 9\n';
    expect(short(await items('a.arc', arc))).toEqual(['a.arc: unsupported']);
  });

  it('give pages that were fetched whole, and say why others are none', async () => {
    const warc = [
      record('request', 'GET / HTTP/1.1\r\n\r\n'),
      record('response', page('200 OK', 'text/html', '<p>One.</p>')),
      record('response', page('404 Not Found', 'text/html', 'no')),
      record('response', page('301 Moved', 'text/html', '')),
      record('response', page('200 OK', 'image/png', 'x')),
      record('response', page('200 OK', 'text/html', '')),
    ].join('');
    const found = await items('a.warc', warc);
    expect(found[0]).toEqual({
      kind: 'story',
      name: 'a.warc#2',
      origin: 'a.warc#2',
      content: Buffer.from('<p>One.</p>'),
      mime: 'text/html',
      url: 'https://example.org/a',
      fields: { fetched: '2024-05-01T00:00:00Z' },
    });
    expect(
      found.slice(1).map((item) => (item.kind === 'none' ? `${item.name} ${item.message}` : '')),
    ).toEqual([
      'a.warc#3 https://example.org/a found HTTP status 404; expected a page',
      'a.warc#4 https://example.org/a found HTTP status 301 (a redirect); expected a page',
      'a.warc#5 https://example.org/a found media type image/png; expected a page',
      'a.warc#6 https://example.org/a found an empty response; expected a page',
    ]);
  });

  it('packed record by record, and a page beyond the limit, do not stop the others', async () => {
    const [one, two] = [
      record('response', page('200 OK', 'text/html', `<p>${'x'.repeat(5000)}</p>`)),
      record('response', page('200 OK', 'text/html', '<p>Two.</p>')),
    ];
    const found = await items('a.warc.gz', Buffer.concat([gzipSync(one), gzipSync(two)]), {
      mostBytes: 1000,
    });
    expect(short(found)).toEqual(['a.warc.gz#1: too-large', 'a.warc.gz#2: <p>Two.</p>']);
  });
});

describe('packed files', () => {
  it('are opened within one another, each file under its path', async () => {
    const tar = await tarOf({ 'a/one.txt': 'One.', 'b.jsonl': '{"text": "Two."}', '.hidden': 'x' });
    expect(short(await items('x.tar.gz', gzipSync(tar)))).toEqual([
      'x.tar.gz!a/one.txt: One.',
      'x.tar.gz!b.jsonl:1: Two.',
    ]);
    const zip = zipOf({ 'in.tar': tar, '../../up.txt': 'Up.', '__MACOSX/x': 'x' });
    expect(short(await items('x.zip', zip))).toEqual([
      'x.zip!in.tar!a/one.txt: One.',
      'x.zip!in.tar!b.jsonl:1: Two.',
      'x.zip!../../up.txt: Up.',
    ]);
  });

  it('that are cut say so, after what stands before the cut', async () => {
    const lines = gzipSync(
      Array.from({ length: 400 }, (_, i) => `{"text": "Story ${i} ${Math.sin(i)}"}`).join('\n'),
    );
    const found = await items('a.jsonl.gz', lines.subarray(0, lines.length - 100));
    expect(found.at(-1)).toMatchObject({ kind: 'none', code: 'damaged', name: 'a.jsonl.gz' });
    const tar = await tarOf({ 'one.txt': 'One.', 'two.txt': 'x'.repeat(3000) });
    expect(short(await items('a.tar', tar.subarray(0, 2000)))).toEqual([
      'a.tar!one.txt: One.',
      'a.tar!two.txt: damaged',
    ]);
    expect(short(await items('a.zip', zipOf({ 'one.txt': 'One.' }).subarray(0, 60)))).toEqual([
      'a.zip: damaged',
    ]);
  });

  it('that unpack to far more than they are end at the limit', async () => {
    const bomb = gzipSync(Buffer.alloc(3_000_000, 97));
    expect(short(await items('a.gz', bomb, { mostUnpacked: 1_000_000 }))).toEqual(['a.gz: too-large']);
    let nested: Uint8Array = Buffer.from('One.');
    for (let i = 0; i < 8; i++) nested = gzipSync(nested);
    expect(short(await items('a.gz', nested))).toEqual(['a.gz: too-deep']);
  });
});

describe('an input without anything in it', () => {
  it('is told, whatever its format', async () => {
    expect(short(await items('a.jsonl', '\n\n'))).toEqual(['a.jsonl: no-text']);
    expect(short(await items('a.zip', zipOf({ '.hidden': 'x' })))).toEqual(['a.zip: no-text']);
    expect(short(await items('a.tar', await tarOf({ '.hidden': 'x' })))).toEqual(['a.tar: no-text']);
    expect(short(await items('a.csv', ''))).toEqual(['a.csv: no-text']);
    expect(short(await items('a.jsonl.gz', gzipSync('')))).toEqual(['a.jsonl.gz: no-text']);
  });
});

describe('one story', () => {
  it('is handed on as its bytes; an empty input is the engine’s to refuse', async () => {
    expect(await items('a.txt', 'Kenya met Somalia.')).toEqual([
      { kind: 'story', name: 'a.txt', origin: 'a.txt', content: Buffer.from('Kenya met Somalia.') },
    ]);
    expect(short(await items('a.txt', ''))).toEqual(['a.txt: ']);
  });

  it('is whatever the caller says that the input is', async () => {
    expect(short(await items('-', '{"text": "One."}\n{"text": "Two."}', { as: 'story' }))).toEqual([
      '-: {"text": "One."}\n{"text": "Two."}',
    ]);
    expect(short(await items('a.txt.gz', gzipSync('{"text": "One."}'), { as: 'jsonl' }))).toEqual([
      'a.txt.gz:1: One.',
    ]);
  });
});
