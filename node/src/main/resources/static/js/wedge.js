// What a reader that types like a keyboard has sent so far. Pure functions: no page, no clock.

/** Lengths of a whole zone without line breaks: 2 x 36, 2 x 44, 3 x 30. */
const WHOLE = new Set([72, 88, 90]);

/** The text without anything that is no character of a line. */
export function bare(text) {
  return text.replace(/\s/gu, "");
}

/** Whether the text is as long as a whole zone, so that it may be sent once the reader falls silent. */
export function looksWhole(text) {
  return WHOLE.has(bare(text).length);
}

/** Whether the text is longer than any zone: something was pasted. */
export function tooLong(text) {
  return bare(text).length > 90;
}

/** Whether a reader, not a person, is typing: its keys come faster than fingers do. */
export function typedByReader(keyTimes) {
  if (keyTimes.length < 8) {
    return false;
  }
  const last = keyTimes.slice(-8);
  return (last[last.length - 1] - last[0]) / (last.length - 1) < 45;
}

/** Whether a text typed elsewhere is a swipe that went to the wrong field. */
export function isStray(text) {
  return /[A-Z0-9<]{28,}/u.test(text) && text.includes("<");
}
