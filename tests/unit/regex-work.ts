/**
 * The work of regular expressions while `run` runs: each search counts 1 and the characters that it went over, to the
 * end of what it found or of the text. Unlike time it is the same on every machine. What a pattern reads again within
 * one search is not seen; `npm run bench` measures that.
 */
function regexWork(run: () => void): number {
  const { exec } = RegExp.prototype;
  let work = 0;
  // Every method that searches with a regular expression calls this one.
  RegExp.prototype.exec = function (text) {
    const start = this.global || this.sticky ? this.lastIndex : 0;
    const found = exec.call(this, text);
    const end = found ? found.index + found[0].length : this.sticky ? start : text.length;
    work += 1 + end - start;
    return found;
  };
  try {
    run();
  } finally {
    RegExp.prototype.exec = exec;
  }
  return work;
}

/**
 * How many times the work becomes when there is four times as much to do: 4 where it grows in proportion, 16 where it
 * grows with the square.
 * @param run does it for a size
 * @param size large enough that what is the same for every size does not count
 */
export function growth(run: (size: number) => void, size: number): number {
  return regexWork(() => run(4 * size)) / regexWork(() => run(size));
}
