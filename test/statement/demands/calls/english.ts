import type { Calls } from './calls.js';

export const english: Calls = {
  language: 'en',
  demands: [
    {
      text: 'Amnesty International calls on the authorities to drop all charges, release Anna Brod and investigate the beating she reported.',
      expected: ['drop all charges', 'release Anna Brod', 'investigate the beating she reported'],
    },
    {
      text: 'Front Line Defenders urges the authorities in Sorna to immediately drop the charges against Ana Brod, to cease targeting human rights defenders, and to guarantee her safety.',
      expected: [
        'immediately drop the charges against Ana Brod',
        'cease targeting human rights defenders',
        'guarantee her safety',
      ],
    },
    {
      text: 'We call on the government to release Ana Brod, Jan Hora and Iva Mala.',
      expected: ['release Ana Brod, Jan Hora and Iva Mala'],
    },
    {
      text: 'We call on the government to repeal the law on assemblies, the decree on associations and the order on the press.',
      expected: ['repeal the law on assemblies, the decree on associations and the order on the press'],
    },
    {
      text: 'PEN International calls for the immediate release of Ana Brod, an independent investigation into her arrest, and the return of her manuscripts.',
      expected: [
        'the immediate release of Ana Brod',
        'an independent investigation into her arrest',
        'the return of her manuscripts',
      ],
    },
    {
      text: 'Human Rights Watch called for the release of the teacher and for an end to the trial of her pupils.',
      expected: ['the release of the teacher and for an end to the trial of her pupils'],
    },
    {
      text: 'The teacher should be released immediately and unconditionally.',
      expected: ['The teacher should be released immediately and unconditionally'],
    },
    {
      text: 'The charges must be dropped.',
      expected: ['The charges must be dropped'],
    },
    {
      text: 'The Board of Harbours must publish the list of its passengers.',
      expected: ['publish the list of its passengers'],
    },
    {
      text: "Amnesty International calls on the government to release the teacher. The organisation also calls on the president to sign the bill on teachers' pay.",
      expected: ['release the teacher', "sign the bill on teachers' pay"],
    },
    {
      text: 'Amnesty International calls on the government to release the teacher. We further urge the ministry of education to reopen the school.',
      expected: ['release the teacher', 'reopen the school'],
    },
    {
      text: `# Take action

Please write to the Minister of Justice, urging him to:

- Release the teacher immediately.
- Drop all charges against her.`,
      expected: ['Release the teacher immediately', 'Drop all charges against her'],
    },
    {
      text: `# Recommendations

To the Government of Sorna:

- Release the teacher immediately.
- Repeal section 12 of the Schools Act.

To the European Union:

- Raise the case in every meeting with the government.`,
      expected: [
        'Release the teacher immediately',
        'Repeal section 12 of the Schools Act',
        'Raise the case in every meeting with the government',
      ],
    },
    {
      text: '“The authorities must free the teacher now,” said Ana Roy, deputy director at Amnesty International. “Her pupils need her.”',
      expected: ['free the teacher now'],
    },
    {
      text: 'The experts called on the Government to drop the charges, ensure her safety and allow independent observers to attend the trial.',
      expected: ['drop the charges', 'ensure her safety', 'allow independent observers to attend the trial'],
    },
    {
      text: 'The experts expressed concern. They urged the authorities to return her passport. "The Government should also compensate the family," they said.',
      expected: ['return her passport', 'compensate the family'],
    },
    {
      text: `The undersigned organisations demand the following:

1. The immediate release of the teacher;
2. An independent inquiry into her treatment;
3. Full compensation for the families.`,
      expected: [
        'The immediate release of the teacher',
        'An independent inquiry into her treatment',
        'Full compensation for the families',
      ],
    },
    {
      text: `We demand:

- an end to the blockade
- the return of the boats
- that the minister meets the families`,
      expected: ['an end to the blockade', 'the return of the boats', 'that the minister meets the families'],
    },
    {
      text: 'ARTICLE 19 urges Sorna to stop prosecuting journalists, and to bring its law into line with international standards.',
      expected: ['stop prosecuting journalists', 'bring its law into line with international standards'],
    },
    {
      text: `"We call on Sornan authorities to immediately release Ana Brod, drop any pending charges, and allow journalists to work freely," said Kim Lee, CPJ's programme director, in New York.`,
      expected: [
        'immediately release Ana Brod',
        'drop any pending charges',
        'allow journalists to work freely',
      ],
    },
    {
      text: 'The organisation calls on the authorities to conduct a prompt, thorough and impartial investigation into the death of the teacher.',
      expected: ['conduct a prompt, thorough and impartial investigation into the death of the teacher'],
    },
    {
      text: 'Pending her release, the authorities must ensure that she has access to her family, lawyers and adequate medical care.',
      expected: ['ensure that she has access to her family, lawyers and adequate medical care'],
    },
    {
      text: 'All those detained solely for peaceful protest must be freed immediately, and their convictions should be quashed.',
      expected: [
        'All those detained solely for peaceful protest must be freed immediately',
        'their convictions should be quashed',
      ],
    },
    {
      text: 'Amnesty International reiterates its call for the release of the teacher.',
      expected: ['the release of the teacher'],
    },
    {
      text: 'Amnesty International is calling for an immediate moratorium on executions.',
      expected: ['an immediate moratorium on executions'],
    },
    {
      text: 'OMCT and FIDH ask the authorities to guarantee in all circumstances the physical integrity of the teacher, put an end to all acts of harassment against her, and ensure that she can work without hindrance.',
      expected: [
        'guarantee in all circumstances the physical integrity of the teacher',
        'put an end to all acts of harassment against her',
        'ensure that she can work without hindrance',
      ],
    },
    {
      text: 'The authorities should quash the verdict, pay compensation to the family, and abolish the special court.',
      expected: ['quash the verdict', 'pay compensation to the family', 'abolish the special court'],
    },
    {
      text: `Dear Minister,

I am writing about the teacher Ana Brod.

Release Ana Brod immediately and drop all charges against her. Ensure that she can see her doctor.

Yours sincerely,`,
      expected: [
        'Release Ana Brod immediately and drop all charges against her',
        'Ensure that she can see her doctor',
      ],
    },
    {
      text: `Dear Minister,

I am writing about the teacher Ana Brod. I therefore call on you to ensure that she is released. I also urge you to investigate her allegations of torture.

Yours sincerely,`,
      expected: ['ensure that she is released', 'investigate her allegations of torture'],
    },
    {
      text: 'We urge the ministry to review the cases of Ana Brod, 34, a teacher, Jan Hora, 22, a student, and Iva Mala, a nurse.',
      expected: [
        'review the cases of Ana Brod, 34, a teacher, Jan Hora, 22, a student, and Iva Mala, a nurse',
      ],
    },
    {
      text: 'We urge the police to stop threatening, harassing and arresting teachers.',
      expected: ['stop threatening, harassing and arresting teachers'],
    },
    {
      text: 'Amnesty International has repeatedly called on the government to release her. It now calls on the court to hear her appeal without delay.',
      expected: ['hear her appeal without delay'],
    },
    {
      text: 'RSF calls for her release and urges the prosecutor to open an investigation into the threats.',
      expected: ['her release', 'open an investigation into the threats'],
    },
    {
      text: 'Amnesty International calls upon the company to: (1) reinstate the dismissed workers; (2) pay the wages owed; and (3) recognise the union.',
      expected: ['reinstate the dismissed workers', 'pay the wages owed', 'recognise the union'],
    },
    {
      text: `Our demands

1. Reinstate the dismissed workers.
2. Pay the wages that are owed.`,
      expected: ['Reinstate the dismissed workers', 'Pay the wages that are owed'],
    },
    {
      text: 'Amnesty International demands the government release the teacher and end its campaign against the union.',
      expected: ['release the teacher and end its campaign against the union'],
    },
    {
      text: 'The Sornan government needs to end its campaign against the union, Human Rights Watch said today.',
      expected: ['end its campaign against the union'],
    },
    {
      text: 'The authorities must not extradite the teacher to Karva.',
      expected: ['not extradite the teacher to Karva'],
    },
    {
      text: "Amnesty International is urging the Prime Minister to intervene, to order the teacher's release, and to meet her family.",
      expected: ['intervene', "order the teacher's release", 'meet her family'],
    },
    {
      text: 'We, the undersigned organisations, respectfully ask that you release the teacher, review her sentence and guarantee her safety.',
      expected: ['you release the teacher', 'review her sentence', 'guarantee her safety'],
    },
    {
      text: `We call on:

- the Government of Sorna to release the teacher;
- the Ministry of Health to reopen the clinic;
- donors to raise the case.`,
      expected: ['release the teacher', 'reopen the clinic', 'raise the case'],
    },
    {
      text: `The Observatory requests you to write to the authorities of Sorna asking them to:

i. Guarantee in all circumstances the physical integrity of the teacher;

ii. Put an end to all acts of harassment against her;

iii. Release her immediately.`,
      expected: [
        'Guarantee in all circumstances the physical integrity of the teacher',
        'Put an end to all acts of harassment against her',
        'Release her immediately',
      ],
    },
    {
      text: `Actions requested:

Please write to the authorities of Sorna urging them to:

- Release the teacher.
- Investigate the threats.`,
      expected: ['Release the teacher', 'Investigate the threats'],
    },
    {
      text: `# PLEASE WRITE IMMEDIATELY

- Calling on the authorities to release the teacher;
- Urging them to investigate the threats;
- Expressing concern for her health.`,
      expected: ['release the teacher', 'investigate the threats'],
    },
    {
      text: '“Sornan authorities should immediately release Ana Brod and drop all charges against her,” said CPJ Europe coordinator Kim Lee. “Teachers are not criminals.”',
      expected: ['immediately release Ana Brod and drop all charges against her'],
    },
    {
      text: 'The Committee to Protect Journalists on Monday called on Sornan authorities to release Ana Brod.',
      expected: ['release Ana Brod'],
    },
    {
      text: 'PEN International reiterates its call on the authorities to release Ana Brod and further calls for the repeal of the press law.',
      expected: ['release Ana Brod', 'the repeal of the press law'],
    },
    {
      text: 'We demand an end to the blockade, the release of all prisoners and safe passage for medical workers.',
      expected: [
        'an end to the blockade',
        'the release of all prisoners and safe passage for medical workers',
      ],
    },
    {
      text: 'We demand justice for the victims and their families.',
      expected: ['justice for the victims and their families'],
    },
    {
      text: 'The international community must not look away. The European Union should suspend the agreement, and the United Nations must send observers.',
      expected: ['not look away', 'suspend the agreement', 'send observers'],
    },
    {
      text: 'Until the teacher is released, the prison administration should allow her to see a doctor.',
      expected: ['allow her to see a doctor'],
    },
    {
      text: 'Amnesty International believes that the teacher is a prisoner of conscience who must be released immediately and unconditionally.',
      expected: [
        'Amnesty International believes that the teacher is a prisoner of conscience who must be released immediately and unconditionally',
      ],
    },
    {
      text: 'Our organisations ask the Government of Sorna to take the following urgent measures: release the teacher; drop the charges; and investigate the police.',
      expected: ['release the teacher', 'drop the charges', 'investigate the police'],
    },
    {
      text: 'Amnesty International calls for all charges against the teacher to be dropped and for her to be released.',
      expected: ['all charges against the teacher to be dropped and for her to be released'],
    },
    {
      text: `Dear Prosecutor,

I am concerned about Ana Brod.

I call on you to:

- drop the charges;
- release her.

I look forward to your reply.

Yours sincerely,`,
      expected: ['drop the charges', 'release her'],
    },
    {
      text: `Dear Prosecutor,

I urge you to drop the charges against Ana Brod, and to open an investigation into her treatment. In the meantime, please ensure that she has access to a lawyer.

Yours sincerely,`,
      expected: [
        'drop the charges against Ana Brod',
        'open an investigation into her treatment',
        'ensure that she has access to a lawyer',
      ],
    },
    {
      text: `The organisation calls on the authorities to

- release the teacher

- drop the charges`,
      expected: ['release the teacher', 'drop the charges'],
    },
    {
      text: `In view of the above, Amnesty International urges the authorities of Sorna to:

1) Release the teacher;

^note 3 Interview with her mother, 3 May 2022.

^p2

2) Drop the charges;
3) Investigate the threats.`,
      expected: ['Release the teacher', 'Drop the charges', 'Investigate the threats'],
    },
    {
      text: 'The government must either charge the teacher with a recognisable crime or release her.',
      expected: ['either charge the teacher with a recognisable crime or release her'],
    },
    {
      text: "Ana Brod's detention is arbitrary and she must be released, Amnesty International said today.",
      expected: ["Ana Brod's detention is arbitrary and she must be released"],
    },
    {
      text: 'Amnesty International demands that the company reinstate the workers, that it pay their wages, and that the ministry investigate the accident.',
      expected: [
        'the company reinstate the workers',
        'it pay their wages',
        'the ministry investigate the accident',
      ],
    },
    {
      text: `# What we demand

1. Immediate release of the teacher
2. Dropping of all charges
3. Compensation for her family`,
      expected: [
        'Immediate release of the teacher',
        'Dropping of all charges',
        'Compensation for her family',
      ],
    },
    {
      text: `# Recommendations to the Government of Sorna

- Immediately release the teacher.
- Amend the Schools Act.

# Methodology

- We spoke with 30 teachers.`,
      expected: ['Immediately release the teacher', 'Amend the Schools Act'],
    },
    {
      text: `Amnesty International has documented the following cases:

- Ana Brod, a teacher
- Jan Hora, a student

It calls on the authorities to release both.`,
      expected: ['release both'],
    },
    {
      text: `The signatories call for:

- an end to the harassment of teachers
- fair trials`,
      expected: ['an end to the harassment of teachers', 'fair trials'],
    },
    {
      text: `The government has promised to:

- build schools
- pay teachers

It has done neither. Human Rights Watch urges it to keep its promises.`,
      expected: ['keep its promises'],
    },
    {
      text: 'Therefore, we, the undersigned, urge the Sornan authorities to release Ana Brod immediately, to guarantee her access to a lawyer and, pending her release, to ensure that she is not tortured.',
      expected: [
        'release Ana Brod immediately',
        'guarantee her access to a lawyer',
        'pending her release, to ensure that she is not tortured',
      ],
    },
    {
      text: 'The experts urged the Government to immediately halt the execution, and called on the Supreme Court to review the sentence.',
      expected: ['immediately halt the execution', 'review the sentence'],
    },
    {
      text: 'Human Rights Watch said the authorities should quash her conviction. "We also urge the European Parliament to raise the case," it added.',
      expected: ['raise the case'],
    },
    {
      text: "The organisations call on Sorna's parliament to reject the bill; on the president to veto it; and on the European Union to speak out.",
      expected: ['reject the bill', 'veto it', 'speak out'],
    },
    {
      text: `The organization urges the Government to consider the following recommendations:

- abolish the special court;
- release the teacher.`,
      expected: ['abolish the special court', 'release the teacher'],
    },
    {
      text: 'Amnesty International considers Ana Brod to be a prisoner of conscience and calls for her immediate and unconditional release.',
      expected: ['her immediate and unconditional release'],
    },
    {
      text: 'We are calling on all governments to halt arms sales to Sorna.',
      expected: ['halt arms sales to Sorna'],
    },
  ],
  noDemands: [
    'In 2019 Amnesty International called on the government to repeal the law. Protesters demanded the release of the teacher. The opposition called on the president to resign.',
    "Everyone should be free to speak. The teachers' union had urged the ministry to pay wages. Lawyers demanded that the judge be replaced.",
    'Sign the petition. Please share this statement. Join us in calling for justice.',
    'They urged the authorities to return her passport. "The Government should also compensate the family," they said.',
    'The authorities told Amnesty International that the teacher should be released next year. The court ruled that the state must pay the costs. Under the law, detainees must be brought before a judge within 48 hours.',
    'It is time for the government to release the teacher.',
    'The immediate release of the teacher is demanded by her pupils. The mayor called for calm. Police urged residents to stay at home.',
    'Supporters are asked to write to the embassy. For more information, please contact the press office. Journalists should call the press office.',
    'No one should be imprisoned for a song. States must respect freedom of expression.',
    'We welcome the decision to release the teacher. The authorities have called on teachers to end their strike. The president urged parents to send their children to school.',
    'The report recommended that the government reform its courts. The UN Committee against Torture has urged the State to close the camp. In its 2018 review, the Council asked the government to ratify the treaty.',
    'Officials said that she must serve her sentence. The prosecutor has asked the court to sentence her to ten years. Her lawyer called for her acquittal. Her mother demanded justice.',
    'Donate now. You can help: sign our petition, share this page and tell your friends. Readers should contact the press office. Editors should note that photographs are available.',
    'The teachers must report to the police every week. Detainees must pay for their own food.  Parents should take care at the border.',
    'States should ensure that teachers are paid. Governments must protect children. Companies should respect human rights.',
    'The new law requires that organisations must register, must submit reports and must pay a fee.',
    '"He should be freed," said his wife. "The government must tell us where he is," said his brother.',
    'Take action now! Sign our petition calling on the Minister to release the teacher.',
    'The UN has called on the government to open an inquiry. Her lawyer demands her release. Parents are calling for justice. The union demands the reopening of the school.',
    'Last year we called on the government to release the teacher. Amnesty International had asked the ministry to respond. In March, Human Rights Watch urged the police to investigate.',
    'Human Rights Watch wrote to the ministry on 3 May 2022 to ask for its comments. The ministry must reply within 30 days under the law. We asked the ministry to comment.',
    'The court must now decide whether the trial goes on. The trial must end by 3 May. The judge should deliver the verdict in June. The parliament is expected to pass the bill.',
    'The teacher says the ministry should pay her wages. Her pupils believe that the school should be reopened. A deputy argued that the law must be repealed.',
  ],
};
