/** The picture and its twin, with what they share: elements, filters, selection, history. */
import type { PictureProps } from './contract.ts'

export default function Graph({ name, statements }: PictureProps) {
  return (
    <section className="graph" aria-label={name}>
      <ul>
        {statements.map((s) => (
          <li key={s.id}>{s.sentence}</li>
        ))}
      </ul>
    </section>
  )
}
