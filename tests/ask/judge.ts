/** The rules by which an answer counts as exactly right, as they are published with the questions. */

export type Gold = {
  id: string
  kind: string
  question: string
  documents: string[]
  verdict: string
  actors: string[]
  locators: string[]
  not: string[]
  note?: string
}
type Named = { name: string; abbreviation: string | null; aliases: string[] } | null
type Cited = { provisions: { locator: string; heading: string; document: { id: string } }[] }
type Full = Cited & { subject: Named; target: Named; counterparts: { actor: Named }[] }
export type Given = {
  verdict: string
  sentence: string
  answers: { actor: Named; statements: Full[] }[]
  authorities: { authority: Named; statements: Cited[] }[]
  statements: Full[]
  nearest: Cited[]
}

const actor = 'name abbreviation aliases'
const full = `subject{${actor}} target{${actor}} counterparts{actor{${actor}}} provisions{locator heading document{id}}`
export const askQuery = `query($q:String!){ask(question:$q){verdict sentence answers{actor{${actor}} statements{${full}}}
  authorities{authority{${actor}} statements{provisions{locator heading document{id}}}} statements{${full}} nearest{provisions{locator heading document{id}}}}}`

function norm(text: string | null | undefined): string {
  const plain = (text ?? '')
    .toLowerCase()
    .replaceAll('u.s.', 'us')
    .replaceAll('’', "'")
    .replace(/\bthe\b/g, ' ')
  const words = plain
    .replace(/[^a-z0-9&]+/g, ' ')
    .trim()
    .split(/\s+/)
  return words.map((w) => (w.length > 3 && w.endsWith('s') && !w.endsWith('ss') ? w.slice(0, -1) : w)).join(' ')
}

function spelled(texts: (string | null | undefined)[]): Set<string> {
  const out = new Set<string>()
  for (const t of texts) {
    if (!t) continue
    out.add(norm(t))
    const m = t.match(/^(.*?)\s*\(([^()]+(?:\([^()]*\))?[^()]*)\)\s*$/)
    if (m) for (const part of [m[1], m[2]]) out.add(norm(part))
  }
  out.delete('')
  return out
}

const named = (a: Named) => (a ? spelled([a.name, a.abbreviation, ...a.aliases]) : new Set<string>())
const meet = (a: Set<string>, b: Set<string>) => [...a].some((x) => b.has(x))
const fits = (g: string, l: string) =>
  g === l || l.startsWith(`${g} `) || g.startsWith(`${l} `) || (g.length > 12 && (g.includes(l) || l.includes(g)))

/** Whether any statement cites one of the gold locators. */
export function citesGold(q: Gold, statements: Cited[]): boolean {
  const cited = statements.flatMap((s) =>
    s.provisions.flatMap((p) => [...spelled([p.locator, p.heading])].map((n) => [p.document.id, n] as const)),
  )
  return q.locators.some((l) => {
    const [document, ...locator] = l.split(':')
    return cited.some(([d, n]) => d === document && fits(norm(locator.join(':')), n))
  })
}

/** The fault of an answer, or an empty string when it is exactly right. */
export function judge(q: Gold, a: Given): string {
  const got = a.answers.map((x) => named(x.actor))
  if (a.verdict !== q.verdict) return `verdict ${a.verdict}`
  if (q.verdict === 'SILENT') return got.length === 0 ? '' : 'silent, yet names actors'
  const statements = [...a.statements, ...a.answers.flatMap((x) => x.statements)]
  const law = q.note?.match(/Authority: ([^.]+(?:\.[A-Z0-9][^.]*)*)/)?.[1]
  if (q.kind === 'under_which_authority' && law && a.authorities.length === 0 && !norm(a.sentence).includes(norm(law)))
    return `names no authority (${law})`
  if (q.locators.length > 0 && !citesGold(q, [...statements, ...a.authorities.flatMap((x) => x.statements)]))
    return `cites none of ${q.locators.join(', ')}`
  const want = q.actors.map((x) => spelled(x.split('|')))
  const missing = q.actors.filter((_, i) => !got.some((g) => meet(want[i] ?? new Set(), g))).map((x) => x.split('|')[0])
  if (missing.length > 0) return `misses ${missing.join('; ')}`
  const gold = new Set(want.flatMap((w) => [...w]))
  const barred = q.not.filter((n) => got.some((g) => meet(spelled(n.split('|')), g) && !meet(g, gold)))
  if (barred.length > 0) return `names ${barred.map((x) => x.split('|')[0]).join('; ')}`
  const around = new Set(
    statements.flatMap((s) => [s.subject, s.target, ...s.counterparts.map((c) => c.actor)]).flatMap((x) => [...named(x)]),
  )
  const extra = got.filter((g) => !meet(g, gold) && !(want.length > 0 && meet(g, around))).map((g) => [...g][0])
  return extra.length > 0 ? `also names ${extra.join('; ')}` : ''
}
