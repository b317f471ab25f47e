import { breakPlainText, plainText } from '../../../../src/document/pdf/pieces.js';
import { measureCopy } from '../../../../src/document/pdf/press/copy.js';
import { drawFrom } from '../../../support/press-letters.js';

const words =
  "Hannah Whitfield O’Connor 12 3 1987 11 July 2023, since 2017 B. № 5 LS1 2AB High, Straße Łódź 221b, и Алматы ул. д.7 10A Zhan-Aidar — – a/b 2017–2019 (see) “x” I i Taylor-Jones O'Connor J. St. Әлия Ұлжан 1-2 A-1 1-A x’ ’s 5. d’Œuvre co-op, W.".split(
    ' ',
  );

test('names and addresses break where any text breaks', () => {
  const draw = drawFrom(7);
  for (let count = 0; count < 3_000; count += 1) {
    const text = Array.from({ length: 1 + draw(7) }, () => words[draw(words.length)]).join(' ');
    const copy = measureCopy(text, 'regular');
    let end = 0;
    const ends = breakPlainText(plainText(text)).map((piece) => {
      end += piece.length;
      return end;
    });
    expect([text, copy?.ends]).toEqual([text, ends]);
  }
});
