/** The order of letters on the screen: the only place where the effect of bidirectional text can be seen. */

/** A text node of a widget that is seen, with its text. */
function* seenTexts(root: Node): Generator<Text> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node; (node = walker.nextNode());) {
    if (!node.parentElement?.closest('.visually-hidden, style, option')) yield node as Text;
  }
}

function boxOf(text: Text, index: number): DOMRect | undefined {
  const range = document.createRange();
  range.setStart(text, index);
  range.setEnd(text, index + 1);
  return [...range.getClientRects()].find(({width}) => width > 0);
}

/** Whether the letters stand from left to right, line by line, with nothing else between them. */
function runsFromLeft(text: Text, start: number, end: number): boolean {
  let last: DOMRect | undefined;
  for (let index = start; index < end; index++) {
    const box = boxOf(text, index);
    if (!box) continue;
    const sameLine = last && Math.abs(box.bottom - last.bottom) < box.height / 2;
    if (sameLine && Math.abs(box.left - last!.right) > 1) return false;
    last = box;
  }
  return true;
}

/** Says of each of the words, written from left to right, whether it is seen and stands as one reads it. */
export function wordOrder(root: Node, words: readonly string[]): string[] {
  const texts = [...seenTexts(root)];
  return words.map((word) => {
    const places = texts.flatMap((text) => {
      const start = text.data.indexOf(word);
      return start < 0 ? [] : [runsFromLeft(text, start, start + word.length)];
    });
    return `${word}: ${!places.length ? 'not seen' : places.every(Boolean) ? 'in order' : 'out of order'}`;
  });
}

/** The result of `wordOrder` if all is well. */
export const allInOrder = (words: readonly string[]): string[] => words.map((word) => `${word}: in order`);
