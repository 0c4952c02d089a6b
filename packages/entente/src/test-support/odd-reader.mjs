// Test support: a reader process that does what it is asked: answers, runs for ever, fills its memory, leaves, throws, or answers what cannot be sent.
const WAYS = {
  answer: async () => ({ process: process.pid }),
  'for ever': () => {
    for (;;);
  },
  never: () => new Promise(() => {}),
  'fill memory': () => {
    const kept = [];
    for (;;) kept.push({ text: `${kept.length}`.repeat(50) });
  },
  'fill buffers': async () => {
    const kept = [];
    for (;;) {
      kept.push(new Uint8Array(16 << 20).fill(kept.length));
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  },
  exit: () => process.exit(3),
  throw: () => {
    setTimeout(() => {
      throw new TypeError('x is undefined');
    });
    return new Promise(() => {});
  },
  refuse: () =>
    Promise.reject(Object.assign(new Error('found nothing'), { name: 'ReadError', code: 'empty' })),
  crash: () => process.abort(),
  unsendable: async () => ({ f: () => {} }),
};

let given;
process.once('disconnect', () => process.exit());
process.on('message', ({ question }) => {
  if (question === null) return process.exit();
  if (given === undefined) {
    given = question;
    process.send(given.refuses ? { error: { name: 'Error', message: 'found no model' } } : { answer: 'odd' });
    return;
  }
  process.send({ note: { room: '3-analyse', progress: 'sentence 2 of 9' } }, () =>
    Promise.resolve()
      .then(() => WAYS[question]())
      .then((answer) => process.send({ answer }))
      .catch(({ name, message, code }) => process.send({ error: { name, message, code } })),
  );
});
