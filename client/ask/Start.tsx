/** The start page: the question box, worked questions, the two decision channels, and what all of it rests on. */
import { Link } from 'react-router'
import { useAddress } from '../address.ts'
import { ChannelMinis } from './ChannelMinis.tsx'
import { QuestionBox } from './QuestionBox.tsx'
import { samples } from './samples.ts'

/** Useful before any data has come. */
export function Start() {
  const { link } = useAddress()
  return (
    <main className="start" id="answer">
      <title>Decision Channels</title>
      <h1>Who decides, who only advises, and where it says so</h1>
      <QuestionBox autoFocus />
      <section aria-labelledby="samples" className="samples">
        <h2 id="samples">Questions to begin with</h2>
        <div className="samples-columns">
          {samples.map(({ who, questions }) => (
            <div key={who}>
              <h3>{who}</h3>
              <ul>
                {questions.map((q) => (
                  <li key={q}>
                    <Link to={link('/', { q })}>{q}</Link>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      </section>
      <ChannelMinis />
      <p className="rests">
        All of this rests on the documents named above, read statement by statement; each statement carries its provision. The figures of
        the decision channels are reconstructed from the text, because the figures themselves are not in the sources. What the documents do
        not say is not known here.
      </p>
    </main>
  )
}
