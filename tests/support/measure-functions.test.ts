import { describe, expect, it } from 'vitest';
import { measureFunctions } from './measure-functions.js';
import { findImports } from './sources.js';
import { stripCode } from './strip-code.js';

describe('stripCode', () => {
  it.each([
    ["const a = 'it\\'s {'; // {", "const a = '       '; 	    ".replace('\t', '')],
    ['a /* { */ + b', 'a         + b'],
    ['x = /[/{]\\/"/g.test(y)', 'x =          g.test(y)'],
    ['x = a / b; y = c / d', 'x = a / b; y = c / d'],
    ['<p>{a}</p>; <b id={c} />; f(/>{/)', '<p>{a}</p>; <b id={c} />; f(    )'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a template is what is tested
    ['`a {${ f({ b: 1 }) } c}` + {}', '`   ${ f({ b: 1 }) }   ` + {}'],
  ])('%s', (source, code) => {
    expect(stripCode(source)).toHaveLength(source.length);
    expect(stripCode(source).trimEnd()).toBe(code.trimEnd());
  });
});

describe('measureFunctions', () => {
  const lines = (source: string) => measureFunctions(source).map(({ name, lines }) => `${name} ${lines}`);
  it.each([
    ['function f(a: string): Promise<{ b: number }> {\n  return a;\n}', ['f 3']],
    ['class A {\n  go({ a = 1 }: { a?: number } = {}): a is number {\n    if (a) {\n    }\n  }\n}', ['go 4']],
    ['const f = (a: number) => {\n  return a;\n};', ['f 3']],
    ['export const g = async <T>(\n  a: T,\n): Promise<T> =>\n  a;', ['g 4']],
    ['function f(): (a: string) => B | undefined {\n  return a;\n}', ['f 3']],
    ['function f(): boolean {\n}\ninterface B {\n  a: string;\n}', ['f 2']],
    ["it('x', () => {\n\n});", ['(anonymous) 3']],
    ["describe('x', () => {\n\n});", []],
    ['for (const a of b) {\n}\nif (a) {\n} else {\n}\nconst o = {\n  a: 1,\n};', []],
  ])('%s', (source, expected) => {
    expect(lines(source)).toEqual(expected);
  });
});

describe('findImports', () => {
  it('reads every form and skips comments and strings', () => {
    const source = [
      "import { a, type B } from './a.js';",
      "import type {\n  C,\n} from 'c';",
      "export * from './d.js';",
      "import 'e';",
      "const f = await import('./f.js');",
      "// import x from 'not-this'",
      'const text = "import y from \'nor-this\'";',
    ].join('\n');
    expect(findImports(source)).toEqual(['./a.js', 'c', './d.js', 'e', './f.js']);
    expect(findImports(source, { types: false })).toEqual(['./a.js', './d.js', 'e']);
  });
});
