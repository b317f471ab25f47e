import type { PdfOptions } from '../../src/document/pdf/options.js';
import type { Letter } from '../../src/letter/letter.js';
import { englishLetter, kazakhLetter, russianLetter } from '../fixtures/letters.js';

/** The longest letters that a supporter can make: the full exemplars with a personal line of 400 characters. */
export const longestLetters: Record<'en' | 'ru' | 'kk', Letter> = {
  en: lengthen(englishLetter, {
    sentence:
      ' Kalas Nurpeisov claims that he was tortured to extract a confession. And, according to the statement, airport staff denied in court that Kalas Nurpeisov had been aggressive or violent towards them, yet the court did not take this into consideration.',
    personal:
      'I taught languages for thirty years, and more than once one of my pupils went to Almaty and came home with stories of mountains, of apples, and of people who shared their table with strangers. It is because of these stories that the news of the five reached me so closely. Nobody should lose years of life for having stood in a square with others and said aloud what many think at home, quietly and ever.',
  }),
  ru: lengthen(russianLetter, {
    sentence:
      ' По словам Каласа Нурпеисова, его пытали, чтобы добиться признания. Наконец, как говорится в заявлении, сотрудники аэропорта отрицали в суде, что Калас Нурпеисов проявлял агрессию или применял к ним насилие, однако суд не принял это во внимание.',
    personal:
      'Тридцать лет преподавания языков научили меня ценить рассказы: мои ученики возвращались из Алматы с рассказами о горах, о яблоках и о людях, которые делят стол с незнакомцами. Именно поэтому известие об этих пятерых так близко коснулось меня. Никто не должен терять годы жизни за то, что вышел на площадь вместе с другими и произнёс вслух то, о чём многие думают дома, тихо, изо дня в день и год за годом.',
  }),
  kk: lengthen(kazakhLetter, {
    sentence:
      ' Қалас Нұрпейісов мойындату үшін өзін азаптағанын айтқан. Сондай-ақ, мәлімдемеде айтылғандай, әуежай қызметкерлері Қалас Нұрпейісовтің өздеріне агрессия танытқанын немесе күш қолданғанын сотта жоққа шығарған, алайда сот мұны ескермеген.',
    personal:
      'Отыз жыл бойы тіл үйретіп келемін, шәкірттерім Алматыдан таулар туралы, алма туралы және дастарқанын бейтаныс қонақпен бөлісетін адамдар туралы әңгімелермен оралатын. Сондықтан осы бесеуі туралы хабар маған ерекше әсер етті. Ешкім де басқалармен бірге алаңға шығып, көп адам үйінде үнсіз ойлайтын сөзді дауыстап айтқаны үшін өмірінің жылдарынан айырылмауы тиіс деп білемін, әрі бұған сенемін, күн сайын.',
  }),
};

export const din: PdfOptions = {
  paper: 'a4',
  window: 'din-5008-b',
  dateAt: 'head',
  senderLabels: { name: '', address: '' },
};

/** The customs of each language: where the date stands, and what stands before the sender. */
export const customs: Record<'en' | 'ru' | 'kk', Pick<PdfOptions, 'dateAt' | 'senderLabels'>> = {
  en: { dateAt: 'head', senderLabels: { name: '', address: '' } },
  ru: { dateAt: 'end', senderLabels: { name: 'Отправитель:', address: 'Адрес:' } },
  kk: { dateAt: 'end', senderLabels: { name: 'Жіберуші:', address: 'Мекенжайы:' } },
};

/** The Russian letter for a stall in Leeds, with the English one on its reverse. */
export const blankLetter: Letter = { ...russianLetter, sender: { name: '', lines: [] } };

export const blankOptions: PdfOptions & Required<Pick<PdfOptions, 'blank'>> = {
  ...din,
  ...customs.ru,
  blank: {
    labels: {
      name: 'Имя и фамилия',
      address: 'Адрес (город и страна)',
      placeAndDate: 'Место и дата',
      signature: 'Подпись',
    },
    reverse: {
      letter: { ...englishLetter, sender: { name: '', lines: [] } },
      heading: 'What you sign: the letter overleaf in English. Keep this page; it is not part of the letter.',
    },
  },
};

/** A paragraph's text with more after it, and a paragraph of the supporter's own before the request. */
function lengthen(letter: Letter, { sentence, personal }: { sentence: string; personal: string }): Letter {
  const blocks = letter.blocks.map((block, index) =>
    index === 1 && block.type === 'paragraph' ? { ...block, text: block.text + sentence } : block,
  );
  const own = { type: 'paragraph' as const, text: personal, sources: [], marks: [] };
  const at = blocks.findIndex((block) => block.type === 'list') - 1;
  return { ...letter, blocks: [...blocks.slice(0, at), own, ...blocks.slice(at)] };
}
