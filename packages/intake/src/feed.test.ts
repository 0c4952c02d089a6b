// Feeds of every kind → their items, as readers of feeds find them.
import { describe, expect, it } from 'vitest';
import { items, short } from './test-support/items.js';

describe('feeds', () => {
  const rss = `<rss version="2.0" xmlns:content="c" xmlns:dc="d"><channel><title>Harbour &amp; Wire</title><link>https://example.org/news/</link>
    <item><title>&lt;b&gt;Talks&lt;/b&gt;</title><guid>https://example.org/1</guid><pubDate>Wed, 01 May 2024 08:00:00 GMT</pubDate><description>Short.</description><content:encoded><![CDATA[<p>One, see <a href="/x">x</a>.</p>]]></content:encoded><dc:creator>A. Writer</dc:creator></item>
    <item><guid isPermaLink="false">n2</guid><link>two</link><description>Two.</description></item>
    <item><title>Three</title></item></channel></rss>`;
  it('give a story per item, with links completed and the guid as link', async () => {
    expect(await items('f.xml', rss)).toEqual([
      {
        kind: 'story',
        name: 'f.xml#1',
        origin: 'https://example.org/1',
        content: '<p>One, see <a href="https://example.org/x">x</a>.</p>',
        mime: 'text/html',
        id: 'https://example.org/1',
        title: 'Talks',
        url: 'https://example.org/1',
        date: '2024-05-01',
        publisher: 'Harbour & Wire',
        fields: { author: 'A. Writer' },
      },
      {
        kind: 'story',
        name: 'f.xml#2',
        origin: 'n2',
        content: 'Two.',
        mime: 'text/plain',
        id: 'n2',
        url: 'https://example.org/news/two',
        publisher: 'Harbour & Wire',
      },
      { kind: 'none', name: 'f.xml#3', code: 'no-text', message: expect.any(String) },
    ]);
  });

  it('of Atom know content as elements, escaped and in base64, and xml:base', async () => {
    const packed = Buffer.from('<p>Two.</p>').toString('base64');
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://example.org/"><title>Wire</title>
      <entry><id>e1</id><link rel="self" href="s"/><link href="one"/><published>2024-05-01T00:00:00Z</published><content type="xhtml"><div xmlns="x"><p>One &lt; two.</p></div></content></entry>
      <entry xml:base="b/"><id>e2</id><link rel="alternate" href="two"/><content mode="base64" type="text/html">${packed}</content></entry></feed>`;
    expect(await items('-', atom)).toMatchObject([
      { content: '<p>One &lt; two.</p>', url: 'https://example.org/one', date: '2024-05-01', id: 'e1' },
      { content: '<p>Two.</p>', url: 'https://example.org/b/two' },
    ]);
  });

  it('complete links by the address they came from, survive a cut, and declare no entity that is used', async () => {
    const cut =
      '<rss><channel><item><link>a</link><description>One.</description></item><item><description>Tw';
    expect(await items('-', cut, {}, 'https://example.org/feed')).toMatchObject([
      { content: 'One.', url: 'https://example.org/a' },
      { content: 'Tw' },
    ]);
    const bomb = `<!DOCTYPE rss [<!ENTITY a "${'x'.repeat(1000)}"><!ENTITY b "&a;&a;&a;">]><rss><channel><item><description>&b;&b; One.</description></item></channel></rss>`;
    expect(short(await items('-', bomb))).toEqual(['-#1: &b;&b; One.']);
  });

  it('may declare words as entities, which are expanded while that adds little', async () => {
    const declared = (words: string, text: string) =>
      `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY id "tag:example.org,"><!ENTITY w '${words}'>]><rss><channel><item><guid>&id;1</guid><description>${text}</description></item></channel></rss>`;
    expect(await items('-', declared('Nairobi', 'Talks in &w;. AT&amp;T &other; &b;'))).toMatchObject([
      { id: 'tag:example.org,1', content: 'Talks in Nairobi. AT&T &other; &b;' },
    ]);
    const [found] = await items('-', declared('x'.repeat(1000), '&w;'.repeat(2000)));
    expect((found as { content: string }).content.length).toBeLessThan(80_000);
  });

  it('have what readers find elsewhere: a title of media, a date of terms, ids as links, a link as attribute', async () => {
    const rss = `<rss xmlns:media="m" xmlns:dcterms="t" xml:base="https://example.org/"><channel><item><media:title>Talks</media:title>
      <guid isPermaLink="false">/a/1</guid><dcterms:issued>2024-05-01T10:00:00Z</dcterms:issued><description>One.</description></item></channel></rss>`;
    expect(await items('-', rss)).toMatchObject([
      { title: 'Talks', id: 'https://example.org/a/1', date: '2024-05-01', content: 'One.' },
    ]);
    const cdf = '<CHANNEL><ITEM HREF="https://example.org/b"><ABSTRACT>Two.</ABSTRACT></ITEM></CHANNEL>';
    expect(await items('-', cdf, { as: 'feed' })).toMatchObject([
      { url: 'https://example.org/b', content: 'Two.' },
    ]);
    const urn =
      '<rss><channel><item><guid>urn:1</guid><description>One.</description></item></channel></rss>';
    expect(await items('-', urn, {}, 'https://example.org/')).toMatchObject([{ id: 'urn:1' }]);
  });

  it('take the element of their own vocabulary before one of the same name from elsewhere', async () => {
    const rdf =
      '<rdf:RDF xmlns:rdf="r" xmlns:rss="s" xmlns:ext="e"><rss:item><ext:description>Elsewhere.</ext:description><rss:description>One.</rss:description></rss:item></rdf:RDF>';
    expect(short(await items('-', rdf))).toEqual(['-#1: One.']);
  });

  it('with one element around escaped markup hold that markup', async () => {
    const atom = (inner: string) =>
      `<feed><entry><content type="html"><div>${inner}</div></content></entry></feed>`;
    expect(short(await items('-', atom('One &lt;b&gt;fact&lt;/b&gt;.')))).toEqual(['-#1: One fact.']);
    expect(short(await items('-', atom('One <b>fact</b>.')))).toEqual(['-#1: <div>One <b>fact</b>.</div>']);
  });

  it('nested 20,000 deep are read without recursion', async () => {
    const deep = `<rss><channel><item><description>${'<b>'.repeat(20_000)}One.</description></item></channel></rss>`;
    const [found] = await items('-', deep);
    expect(found).toMatchObject({ kind: 'story' });
  });
});
