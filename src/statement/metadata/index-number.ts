/** `EUR 57/7071/2023`, and how it is misprinted: without space, with spaces about the strokes, with other strokes. */
const amnesty =
  /(?<![\p{L}\d])((?:AFR|AMR|ASA|EUR|MDE|ACT|POL|IOR|ORG|PRE|DOC|FIN|NWS|TG|SEC)) ?-?(\d{2}) ?[/∕⁄-] ?(\d{3,5}) ?[/∕⁄-] ?((?:19|20)\d{2})(?!\d)/u;
/** `AL KAZ 1/2023`: type of communication, country, number. */
const unitedNations = /(?<!\p{L})(JAL|JUA|JOL|AL|UA|OL) ([A-Z]{3}) ?\(?(\d{1,3})\/(\d{4})\)?/u;
/** `KAZ 001 / 0623 / OBS 045` of the Observatory. */
const observatory = /(?<!\p{L})([A-Z]{3}) ?(\d{3}(?:\.\d+)?) ?\/ ?(\d{4}) ?\/ ?OBS ?(\d{3}(?:\.\d+)*)/u;
const urgentAction = /(?<!\p{L})(?:UA|AU):? ?(\d{1,3}\/\d{2,4})(?!\/|\d)/u;
const labelled =
  /(?:\bindex(?: number| no\.?)?|\bref(?:erence|\.)?(?: no\.?)?|índice|indice|réf(?:érence|\.)?|referencia|aktenzeichen|индекс|исх\. ?№|номер документа|رقم الوثيقة|المرجع|الرقم المرجعي)\s*[:.№]\s*([\p{L}\d][\p{L}\d ./_-]{2,40}\d[\p{L}\d./-]*)/iu;

/** `LH/2021/17`, as smaller organisations number their documents. */
const plain =
  /(?<![\p{L}\d/])[A-Z]{2,6}(?:\/[A-Z]{2,6})?\/(?:(?:19|20)\d{2}\/\d{1,4}|\d{1,4}\/(?:19|20)\d{2})(?![\d/])/u;
const longestLine = 120;

/** The index number in lines that name the document; `undefined` where none does. */
export function indexIn(lines: readonly string[]): string | undefined {
  const texts = lines.map(westernDigits);
  const ways = [readAmnesty, readUnitedNations, readObservatory, readLabelled, readUrgentAction, readPlain];
  for (const read of ways) {
    const found = texts.map(read).find((index) => index !== undefined);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The parts of a line that are an index number, for telling a letterhead from a title. */
export const indexNumber = new RegExp(
  [amnesty, unitedNations, observatory, urgentAction].map(({ source }) => source).join('|'),
  'gu',
);

/** `٢٠٢٣` → `2023`, Persian ones too; as many characters. */
export function westernDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) % 16));
}

function readAmnesty(text: string): string | undefined {
  const [, area, country, number, year] = amnesty.exec(text) ?? [];
  return area === undefined ? undefined : `${area} ${country}/${number}/${year}`;
}

function readUnitedNations(text: string): string | undefined {
  const [, kind, country, number, year] = unitedNations.exec(text) ?? [];
  return kind === undefined ? undefined : `${kind} ${country} ${number}/${year}`;
}

function readObservatory(text: string): string | undefined {
  return observatory.exec(text)?.[0];
}

function readLabelled(text: string): string | undefined {
  return labelled.exec(text)?.[1]?.trim();
}

function readUrgentAction(text: string): string | undefined {
  const number = urgentAction.exec(text)?.[1];
  return number === undefined ? undefined : `UA ${number}`;
}

function readPlain(text: string): string | undefined {
  return text.length > longestLine ? undefined : plain.exec(text)?.[0];
}
