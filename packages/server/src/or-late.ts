// Waits for something, but not for ever.

/** What the work gives, or `late` where it takes longer; the work goes on, unheard. @throws what the work throws in time */
export function orLate<T, Late>(work: Promise<T>, milliseconds: number, late: Late): Promise<T | Late> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<Late>((resolve) => {
    timer = setTimeout(resolve, milliseconds, late);
  });
  return Promise.race([work, patience]).finally(() => clearTimeout(timer));
}
