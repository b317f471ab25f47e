/**
 * Where in a statement something stands: paragraphs `P1`, `P2` … in reading order, demands `D1`, `D2` …,
 * a run of paragraphs `P8-P9`.
 */
export const locatorPattern = /^(?:P\d+(?:-P\d+)?|D\d+)$/;
