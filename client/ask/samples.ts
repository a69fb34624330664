/** Six worked questions, two for each kind of user. */
export const samples: { who: string; questions: string[] }[] = [
  { who: 'New to the job', questions: ['Who directs and supervises the SCO?', 'To whom may the SCO communicate directly?'] },
  {
    who: 'Checking the text',
    questions: [
      'Who is responsible when another country produces U.S.-designed equipment with no U.S. program or commitment involved?',
      'Who must concur before major defense equipment is sold that has not finished operational testing?',
    ],
  },
  {
    who: 'Teaching it',
    questions: [
      'Is the Director, DSCA in the chain of command of the SCO?',
      'Who coordinates with the Department of State on security assistance?',
    ],
  },
]
