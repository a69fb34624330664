/** Whether a text can be a question in English. Short texts of names and keywords pass: only clear signs of another language do not. */

const english = new Set(
  'the of and to in is are who what which does do for with on by how when whose must may can has have be from at it a an that under'.split(
    ' ',
  ),
)
const foreign = new Set(
  `wer was welche welcher der die das und ist sind nicht mit von für über wann muss darf genehmigt
  qui que quel quelle quels est sont les des une le la dans pour avec doit peut approuve quién quien qué cuál cual el los las una por para con debe puede aprueba
  chi che cosa quale il lo gli della sono deve quem qual os as uma não deve wie wo warum welches dem den ein eine`.split(/\s+/),
)

export function isEnglish(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? []
  const latin = text.match(/\p{Script=Latin}/gu) ?? []
  if (letters.length > 0 && latin.length / letters.length < 0.6) return false
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const theirs = words.filter((w) => foreign.has(w) && !english.has(w)).length
  const ours = words.filter((w) => english.has(w)).length
  return theirs < 2 || theirs <= ours
}
