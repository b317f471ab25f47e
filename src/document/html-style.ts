/**
 * How an HTML letter looks on screen and on paper. Serif, as letters are; no `size`, so that A4 and US Letter both
 * print; logical properties, so that a right-to-left letter is mirrored. With labels, addressee and sender
 * stand together at the line's end, as the heading of a Russian or Kazakh appeal does. Printed smaller, so that a
 * full letter of 300 words takes one page.
 */
export const htmlStyle = `
:root { color-scheme: light; }
body { margin: 0; background: #fff; color: #111; font: 11.5pt/1.45 "Noto Serif", Georgia, "Times New Roman", serif; }
main { box-sizing: border-box; max-width: 182mm; margin: 0 auto; padding: 18mm 8mm; overflow-wrap: anywhere; }
p, h1, ul, address { margin: 0 0 0.8em; orphans: 3; widows: 3; }
address { font-style: normal; }
h1 { font-size: 1.05em; line-height: 1.35; margin-block: 1.4em 1.2em; break-after: avoid; }
ul { padding-inline-start: 1.4em; }
li { margin-block-end: 0.4em; break-inside: avoid; }
.sender, .labelled .addressee { width: fit-content; max-width: 85mm; margin-inline-start: auto; }
.addressee { margin-block: 1.6em; }
.labelled .addressee { margin-block: 0 1em; }
.labelled .addressee, .labelled .sender { width: 85mm; }
.closing { margin-block: 1.4em 0; break-after: avoid; }
.signature { min-height: 1.45em; margin-block: 14mm 0.8em; break-before: avoid; }
.signature:empty { width: 70mm; border-block-end: 0.5pt solid; }
@page { margin: 18mm 21mm; }
@media print {
  body { font-size: 10.5pt; line-height: 1.32; }
  main { max-width: none; padding: 0; }
  p, ul, address { margin-block-end: 0.6em; }
  h1, .closing { margin-block-start: 1em; }
  .addressee { margin-block: 1.2em; }
}
`.trim();
