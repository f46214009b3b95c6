// How far a long stage is, on one line that is written over; silent where no terminal shows it.

interface Screen {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

const width = 30;

/** A function to be told "37 of 100"; the line goes when all is done. */
export function progressBar(
  stage: string,
  screen: Screen = process.stderr,
): (done: number, all: number) => void {
  if (!screen.isTTY) return () => {};
  return (done, all) => {
    const filled = Math.round((done / Math.max(1, all)) * width);
    const bar = '█'.repeat(filled) + '░'.repeat(width - filled);
    screen.write(done >= all ? '\r\u001b[2K' : `\r\u001b[2K${stage} ${bar} ${done} of ${all}`);
  };
}
