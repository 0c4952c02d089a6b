// Rough text of pages: prose by blocks, however it is marked up, without scripts, links and buttons.
import { describe, expect, it } from 'vitest';
import { countWords, plainText, proseOf } from './page-text.js';

const LINE = 'The council of the lake district agreed to open the ferry line.';

describe('proseOf', () => {
  it.each([
    [`<p>${LINE}</p><p>${LINE}</p>`, 2],
    [`<div>${LINE}<br><br>${LINE}</div>`, 2],
    [`<P class="a">${LINE}<p>${LINE}`, 2],
    [`<td>${LINE} <b>${LINE}</b></td>`, 2],
    [`${LINE}\n\n${LINE}`, 2],
    [`<nav><a>Home</a> <a>World news</a></nav><li><a>Sport</a></li><p>${LINE}</p>`, 1],
    [`<script>if (a<b) "${LINE}"</script><p>${LINE}</p>`, 1],
    [`<p>${LINE}</p><style>${LINE}`, 1],
    [`<title>${LINE}</title>`, 1],
    ['<p>Accept?</p><button>Yes</button>', 0],
    ['', 0],
  ])('%s', (html, lines) => expect(countWords(proseOf(html)) / countWords(LINE)).toBe(lines));
});

it('plainText keeps words apart and reads the entities that matter', () => {
  expect(plainText('a<b>b</b>&nbsp;c&hellip; <!-- no -->&unknown; 3 < 4')).toBe('a b c… no &unknown; 3 < 4');
});
