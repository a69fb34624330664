/** Six worked questions, two for each kind of user. */
export const samples: { who: string; questions: string[] }[] = [
  { who: 'New to the job', questions: ['Who directs and supervises the SCO?', 'With whom does the SCO communicate directly?'] },
  {
    who: 'Checking the text',
    questions: [
      'Who is responsible when another country produces U.S.-designed equipment with no U.S. program or commitment involved?',
      'Who must concur on sales of major defense equipment?',
    ],
  },
  {
    who: 'Teaching it',
    questions: ['Is the Director, DSCA in the chain of command of the SCO?', 'What are the steps of the threat report to Congress?'],
  },
]
