import { type Frame, mm } from '../../../src/document/pdf/box.js';
import { fitFrame, measureEntries, measureLabel } from '../../../src/document/pdf/fit-frame.js';
import { fall, rise, typefaceOf } from '../../../src/document/pdf/typeface.js';

const frame: Frame = {
  x: mm(25),
  y: mm(62.7),
  width: mm(80),
  height: mm(27.3),
  anchor: 'top',
  align: 'left',
};
const address = ['Mr Berik Asylov', '14 Mangilik Yel', '010000 Astana', 'KAZAKHSTAN'];

function place(lines: string[], changes: Partial<Frame> = {}) {
  return fitFrame(measureEntries(lines), { ...frame, ...changes }, 10.5) ?? [];
}

describe('lines in a frame', () => {
  test('keep the size of the letter where they fit', () => {
    const lines = place(address);
    expect(lines.map(({ text }) => text.trim())).toEqual(address);
    expect(new Set(lines.map(({ size }) => size))).toEqual(new Set([10.5]));
  });

  test('become a little smaller rather than wrap', () => {
    const lines = place(['Prosecutor General of the Republic of Kazakhstan', ...address]);
    expect(lines).toHaveLength(5);
    expect(lines[0]?.size).toBeLessThan(10.5);
    expect(lines[0]?.size).toBeGreaterThanOrEqual(9);
  });

  test('wrap where smaller letters would be hard to read', () => {
    const lines = place([
      'Prosecutor General of the Republic of Kazakhstan and Chair of the Commission',
      ...address,
    ]);
    expect(lines).toHaveLength(6);
  });

  test('stay inside the frame, whatever their number', () => {
    for (let count = 1; count <= 10; count++) {
      for (const { x, y, size, text } of place(
        Array.from({ length: count }, () => address.join(', ').slice(0, 50)),
      )) {
        expect(y - rise * size).toBeGreaterThanOrEqual(frame.y - 0.01);
        expect(y + fall * size).toBeLessThanOrEqual(frame.y + frame.height + 0.01);
        expect(x + typefaceOf('regular').widthOf(text.trimEnd()) * size).toBeLessThanOrEqual(
          frame.x + frame.width,
        );
      }
    }
  });

  test('stand at the foot or in the middle where the frame says so', () => {
    const [top, middle, bottom] = (['top', 'middle', 'bottom'] as const).map(
      (anchor) => place(address, { anchor })[0]?.y ?? 0,
    );
    expect((middle ?? 0) - (top ?? 0)).toBeCloseTo((bottom ?? 0) - (middle ?? 0), 6);
  });

  test('are refused when there are more than 6 pt makes room for', () => {
    expect(
      fitFrame(measureEntries(Array.from({ length: 30 }, () => 'KAZAKHSTAN')), frame, 10.5),
    ).toBeUndefined();
  });

  test('empty lines and empty labels take no room', () => {
    expect(place(['Anna Müller', ' ', ''])).toHaveLength(1);
    expect(measureLabel('')).toEqual([]);
  });
});
