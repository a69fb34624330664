/** What a question can ask beside plain matters, through the API: each a way of asking, and the actors that must answer. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Served, serve } from '../api/serve.ts'

let api: Served
beforeAll(async () => {
  api = await serve()
})
afterAll(() => api.close())

const query = `query ($q: String!, $documents: [ID!]) { ask(question: $q, documents: $documents) { verdict sentence reading { kind terms { text kind } }
  answers { actor { id } } statements { provisions { locator document { id } } } } }`

type Asked = {
  verdict: string
  sentence: string
  reading: { kind: string; terms: { text: string; kind: string }[] }
  answers: { actor: { id: string } }[]
  statements: { provisions: { locator: string; document: { id: string } }[] }[]
}
const ask = async (q: string, documents?: string[]): Promise<Asked> => (await api.query(query, { q, documents })).data.ask
const actors = ({ answers }: Asked) => answers.map((a) => a.actor.id)

test.each([
  ['one deed of a provision', 'who concurs under C2.3.3?', ['usd-atl']],
  ['two provisions against each other', 'How do C2.3.11 and C2.5.4.1 differ on who supervises the SCO?', ['combatant-commanders', 'com']],
  ['a choice of two', 'Is it DSCA or State that approves third-party transfers?', ['dos']],
  ['a choice with a bar', 'DCMA/DCAA: who audits?', ['dcaa']],
  ['a choice of several', 'which of DCMA, DCAA and DFAS does quality assurance?', ['dcma']],
  ['two questions behind a comma', 'DCMA/DCAA: who inspects, who audits?', ['dcma', 'dcaa']],
  ['what an office is part of', 'what is SOARD part of?', ['afosr']],
  ['the same of one that is only described', 'the navy directorate that does all the cooperation work, what is it part of?', ['navy-ipo']],
  ['upwards by arrows', 'Execution Policy and Analysis Directorate -> which office -> which agency', ['spp', 'dsca', 'dod']],
  ['one thing against another', 'who negotiates FMS vs DCS on the DSCA web page?', ['dod', 'us-industry', 'foreign-buyers']],
  [
    'the main clause behind a condition',
    'If the United States agrees to sell a system through FMS, which office supports the acquisition?',
    ['program-management-office'],
  ],
  ['a verb in a relative clause aside', 'Which department obtains the assurances that recipients give under section 505?', ['dos']],
  ['who stands above', 'Who stands above the SCOs in Chapter 2?', ['com', 'combatant-commanders']],
  [
    'from whom a power comes',
    'From whom does the Secretary of Defense hold the FAA and AECA powers that came by delegation?',
    ['president'],
  ],
  [
    'the part that the question names',
    'When the Chairman sends SCOs a Security Assistance directive, with whom must it be coordinated?',
    ['director-dsca'],
  ],
])('%s', async (_, question, expected) => {
  const answer = await ask(question)
  expect(answer.verdict).toBe('STATED')
  expect(actors(answer).toSorted()).toEqual(expected.toSorted())
})

test.each(['what does C2.5.2.7.3 say?', 'C2.5.2.7.3'])('a provision alone is answered by what stands there: %s', async (question) => {
  const answer = await ask(question)
  expect(answer.verdict).toBe('STATED')
  expect(answer.reading.terms).toEqual([{ text: 'C2.5.2.7.3', kind: 'PROVISION' }])
  expect(actors(answer)).toContain('com')
  expect(answer.statements.length).toBeGreaterThan(4)
  for (const s of answer.statements) expect(s.provisions.map((p) => p.locator)).toContain('C2.5.2.7.3')
})

test('an amount that no statement of the matter gives is not said, though its deed is', async () => {
  const answer = await ask('how many days do they have to answer our LOR')
  expect([answer.verdict, actors(answer)]).toEqual(['SILENT', []])
  expect(answer.sentence).toContain('amount or time')
})

test('what an actor does is told by more than one of its deeds', async () => {
  const answer = await ask('What does the Defense Security Service do?')
  expect(actors(answer)).toEqual(['dss'])
  expect(answer.statements.length).toBeGreaterThan(6)
})

test('a chain that leads nowhere is a silence, and no other statement stands in for it', async () => {
  const answer = await ask("who is the SCO chief's boss")
  expect([answer.verdict, actors(answer)]).toEqual(['SILENT', []])
  expect(answer.sentence).toContain('nobody above SCO Chief')
})

test.each([
  'May the SCO advise the host country Ministry of Defense or the military services of the host country?',
  'Case value > $50M: must DSCA approve it?',
])('what one may do to several is asked by yes or no, and an amount draws no path: %s', async (question) => {
  expect((await ask(question)).reading.kind).toBe('YES_NO')
})

test('a question of either or is not answered by yes', async () => {
  expect((await ask('WRSA storage costs: do we pay or the host nation?')).sentence).not.toMatch(/^Yes/)
})

test('a long procedure is told by its first steps, and all of them stand below', async () => {
  const answer = await ask('what are the steps of a threat report and who takes each?')
  expect(answer.statements.length).toBeGreaterThan(10)
  expect(answer.sentence.match(/\(SAMM /g)).toHaveLength(5)
  expect(answer.sentence).toMatch(/ \d+ more steps follow\.$/)
})

test('a law is asked for by its sort', async () => {
  const { data } = await api.query(
    '{ ask(question: "Under which executive order does the Secretary of State supervise Security Assistance?") { authorities { authority { id } } answers { actor { id } } } }',
  )
  expect(data.ask.authorities.map((a: { authority: { id: string } }) => a.authority.id)).toEqual(['eo-11958'])
  expect(data.ask.answers.map((a: { actor: { id: string } }) => a.actor.id)).toEqual(['secretary-of-state'])
})

test.each([
  ['a provision', 'what does C2.5.2.7.3 say?'],
  ['two provisions', 'How do C2.3.11 and C2.5.4.1 differ on who supervises the SCO?'],
  ['structure', 'what is SOARD part of?'],
  ['a chain', 'who stands above the SCO?'],
  ['documents', 'How do the SAMM and the textbook differ on who oversees security assistance?'],
  ['what an actor does', 'what does DFAS do?'],
])('documents that are not in force answer nothing, whatever way it is asked: %s', async (_, question) => {
  const all = await ask(question)
  expect(all.statements.length).toBeGreaterThan(0)
  const { statements } = await ask(question, ['dsca-policy-25-79'])
  for (const s of statements) expect(s.provisions.map((p) => p.document.id)).toContain('dsca-policy-25-79')
})

test('a reading that is sent back as it was answers as the question did', async () => {
  const question = 'DCMA or DCAA: who audits?'
  const { data } = await api.query(
    `{ ask(question: "${question}") { reading { question kind action terms { text kind id } } answers { actor { id } } } }`,
  )
  const again = await api.query('query ($reading: ReadingInput!) { askAs(reading: $reading) { answers { actor { id } } } }', {
    reading: data.ask.reading,
  })
  expect(again.data.askAs.answers).toEqual(data.ask.answers)
})

test('the reading holds the whole question, also where it is answered in two', async () => {
  const question = 'who negotiates FMS vs DCS on the DSCA web page?'
  const { data } = await api.query(`{ ask(question: "${question}") { reading { question } } }`)
  expect(data.ask.reading.question).toBe(question)
})

test('a table row is found by its number, with or without the word', async () => {
  const [short, long] = [await ask('C2.T2 row 16'), await ask('Table C2.T2 row 16')]
  expect(actors(short)).toContain('sco')
  expect(actors(long)).toEqual(actors(short))
})

test('a passive sentence that tells just the deed is stated, and names nobody', async () => {
  const answer = await ask('Who designates the SCO Chief as U.S. Defense Representative?')
  expect([answer.verdict, actors(answer)]).toEqual(['STATED', []])
  expect(answer.sentence).toContain('by whom is not stated')
})

test('a procedure names who does each step and to whom it goes on, each sentence with its locator', async () => {
  const answer = await ask(
    'What are the steps, and who takes each, before SCO personnel are given collateral duties on a continuing basis?',
  )
  expect(answer.reading.kind).toBe('PROCEDURE')
  expect(actors(answer)).toEqual(expect.arrayContaining(['ccmd', 'director-dsca', 'com']))
  for (const sentence of answer.sentence.replace(/ \d+ more steps? follows?\.$/, '').split(/(?<=\.) (?=[A-Z])/))
    expect(sentence).toMatch(/\((SAMM|ISC|DSCA) [^)]*\)\.$/)
})
