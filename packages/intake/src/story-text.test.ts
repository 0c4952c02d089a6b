// Teasers are plain text, whole texts stay markup.
import { expect, it } from 'vitest';
import { storyText } from './story-text.js';

it.each([
  [
    'Peru recalled its envoy &#8211; &quot;at once&quot;.',
    'Peru recalled its envoy – "at once".',
    'text/plain',
  ],
  [
    'Peru <b>recalled</b> its <a href="/x">envoy</a>,\n the ministry said',
    'Peru recalled its envoy, the ministry said',
    'text/plain',
  ],
  ['Peru &lt;em&gt;recalled&lt;/em&gt;', 'Peru <em>recalled</em>', 'text/plain'],
  ['<p>Peru recalled its envoy.</p>', '<p>Peru recalled its envoy.</p>', 'text/html'],
  [
    'Peru recalled its envoy.<br/>Bolivia did not.',
    'Peru recalled its envoy.<br/>Bolivia did not.',
    'text/html',
  ],
  ['<img src="a.jpg">', '<img src="a.jpg">', 'text/html'],
  ['<pre>x', '<pre>x', 'text/html'],
])('%s', (content, text, mime) => {
  expect(storyText({ content, html: true })).toEqual({ content: text, mime });
});

it('leaves plain text as it is', () => {
  expect(storyText({ content: 'a < b &amp; c', html: false })).toEqual({
    content: 'a < b &amp; c',
    mime: 'text/plain',
  });
});
