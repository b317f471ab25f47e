/** Everything inside this room is in pt (1/72 inch) from the top left corner of the page, y downwards. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A box that text is set in. */
export interface Frame extends Box {
  /** Where in the box the lines stand when they do not fill it. */
  anchor: 'top' | 'middle' | 'bottom';
  align: 'left' | 'right';
}

/** Points from millimetres. */
export function mm(millimetres: number): number {
  return (millimetres * 72) / 25.4;
}

/** Points from inches. */
export function inches(value: number): number {
  return value * 72;
}
