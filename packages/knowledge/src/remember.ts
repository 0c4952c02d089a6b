// Look-ups that keep their answers: one article asks the same names many times over, and the next asks most of them again.

/** Answers kept at most; then all are let go, so that memory stays whatever is read. */
const LIMIT = 8000;

/** The same look-up, each name asked once as long as its answer is kept. `look` must always answer a name alike. */
export function remember<Answer>(look: (name: string) => Answer): (name: string) => Answer {
  const answers = new Map<string, Answer>();
  return (name) => {
    const known = answers.get(name);
    if (known !== undefined || answers.has(name)) return known as Answer;
    const answer = look(name);
    if (answers.size >= LIMIT) answers.clear();
    answers.set(name, answer);
    return answer;
  };
}
