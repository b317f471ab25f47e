import type { Calls } from './calls.js';

export const german: Calls = {
  language: 'de',
  demands: [
    {
      text: 'Amnesty International fordert die Freilassung von Anna Brod, die Einstellung des Verfahrens und eine unabhängige Untersuchung der Schläge.',
      expected: [
        'die Freilassung von Anna Brod',
        'die Einstellung des Verfahrens',
        'eine unabhängige Untersuchung der Schläge',
      ],
    },
    {
      text: 'Wir fordern die Behörden auf, Anna Brod freizulassen, die Anklage fallen zu lassen und die Vorwürfe der Folter zu untersuchen.',
      expected: [
        'Anna Brod freizulassen',
        'die Anklage fallen zu lassen',
        'die Vorwürfe der Folter zu untersuchen',
      ],
    },
    {
      text: 'Wir fordern die Behörden auf, Anna Brod freizulassen und die Anklage fallen zu lassen.',
      expected: ['Anna Brod freizulassen und die Anklage fallen zu lassen'],
    },
    {
      text: 'Die Behörden müssen Anna Brod freilassen, die Anklage fallen lassen und die Familie entschädigen.',
      expected: ['Anna Brod freilassen', 'die Anklage fallen lassen', 'die Familie entschädigen'],
    },
    {
      text: `Wir fordern:

- die sofortige Freilassung von Anna Brod
- die Rückgabe der Bücher
- Zugang zu einem Arzt`,
      expected: [
        'die sofortige Freilassung von Anna Brod',
        'die Rückgabe der Bücher',
        'Zugang zu einem Arzt',
      ],
    },
    {
      text: 'Die Anklage gegen sie muss fallen gelassen werden.',
      expected: ['Die Anklage gegen sie muss fallen gelassen werden'],
    },
    {
      text: 'Anna Brod muss sofort und bedingungslos freigelassen werden.',
      expected: ['Anna Brod muss sofort und bedingungslos freigelassen werden'],
    },
    {
      text: `Sehr geehrter Herr Minister,

ich schreibe Ihnen wegen der Lehrerin Anna Brod.

Lassen Sie Anna Brod unverzüglich frei. Ich bitte Sie außerdem, für ihre medizinische Versorgung zu sorgen.

Mit freundlichen Grüßen`,
      expected: ['Lassen Sie Anna Brod unverzüglich frei', 'für ihre medizinische Versorgung zu sorgen'],
    },
    {
      text: '„Die Behörden müssen Anna Brod freilassen“, sagte Karl Roy, Direktor von Amnesty International.',
      expected: ['Anna Brod freilassen'],
    },
    {
      text: 'Reporter ohne Grenzen appelliert an die Regierung, Anna Brod freizulassen, und fordert die Staatsanwaltschaft auf, die Drohungen zu untersuchen.',
      expected: ['Anna Brod freizulassen', 'die Drohungen zu untersuchen'],
    },
    {
      text: 'Die Organisationen verlangen von der Regierung, das Gesetz aufzuheben, die Schule wieder zu öffnen und den Lehrern ihren Lohn zu zahlen.',
      expected: ['das Gesetz aufzuheben', 'die Schule wieder zu öffnen', 'den Lehrern ihren Lohn zu zahlen'],
    },
    {
      text: 'Wir fordern ein Ende der Verfolgung von Lehrern, Schülern und Eltern.',
      expected: ['ein Ende der Verfolgung von Lehrern, Schülern und Eltern'],
    },
    {
      text: `# Empfehlungen

An die Regierung von Sorna:

- Anna Brod freilassen
- Das Schulgesetz aufheben`,
      expected: ['Anna Brod freilassen', 'Das Schulgesetz aufheben'],
    },
    {
      text: 'Außerdem fordern wir die Europäische Union auf, ihre Hilfe auszusetzen.',
      expected: ['ihre Hilfe auszusetzen'],
    },
    {
      text: 'Das Hafenamt muss die Liste der Passagiere veröffentlichen.',
      expected: ['die Liste der Passagiere veröffentlichen'],
    },
    {
      text: `Amnesty International fordert:

- Lassen Sie den Lehrer frei!
- Stellen Sie das Verfahren ein!`,
      expected: ['Lassen Sie den Lehrer frei', 'Stellen Sie das Verfahren ein'],
    },
    {
      text: 'Schreiben Sie bitte an den Justizminister und fordern Sie ihn auf, den Lehrer freizulassen.',
      expected: ['den Lehrer freizulassen'],
    },
    {
      text: 'Wir fordern die sofortige und bedingungslose Freilassung von Anna Brod.',
      expected: ['die sofortige und bedingungslose Freilassung von Anna Brod'],
    },
    {
      text: 'Human Rights Watch forderte die Regierung heute auf, Anna Brod unverzüglich freizulassen.',
      expected: ['Anna Brod unverzüglich freizulassen'],
    },
    {
      text: 'Die Regierung sollte das Gesetz aufheben und die Verfahren einstellen.',
      expected: ['das Gesetz aufheben und die Verfahren einstellen'],
    },
    {
      text: 'Das Verfahren gegen Anna Brod muss sofort eingestellt werden.',
      expected: ['Das Verfahren gegen Anna Brod muss sofort eingestellt werden'],
    },
    {
      text: `Die Unterzeichnenden fordern die Behörden dazu auf:

1. Anna Brod freizulassen;
2. das Verfahren einzustellen.`,
      expected: ['Anna Brod freizulassen', 'das Verfahren einzustellen'],
    },
  ],
  noDemands: [
    '2019 forderte Amnesty International die Freilassung des Lehrers. Die Demonstrierenden forderten den Rücktritt des Ministers. Die Opposition rief den Präsidenten auf, zurückzutreten.',
    'Jeder sollte frei sprechen können. Staaten müssen die Menschenrechte achten. Unterzeichnen Sie die Petition. Bitte teilen Sie diesen Aufruf.',
    'Anna Brod muss am 3. März vor Gericht erscheinen. Sie muss eine Geldstrafe zahlen. Laut Gesetz muss das Gericht binnen zehn Tagen entscheiden.',
    'Die UNO forderte die Regierung auf, eine Untersuchung einzuleiten. Der Anwalt fordert die Freilassung des Lehrers. Die Eltern fordern Gerechtigkeit. Die Gewerkschaft verlangt die Wiedereröffnung der Schule.',
    'Spenden Sie jetzt. Bitte wenden Sie sich an die Pressestelle. Unterschreiben Sie hier. Bereits 2020 hatten wir die Freilassung des Lehrers gefordert.',
    'Die Staatsanwaltschaft fordert zehn Jahre Haft. Der Minister forderte die Lehrer auf, die Arbeit aufzunehmen. Der Lehrer muss eine Strafe zahlen.',
  ],
};
