/** An address that leads nowhere: what there is instead. */
import { Link, useLocation } from 'react-router'
import { useAddress } from '../address.ts'
import { views } from '../views.ts'

/** Names the address that was asked for and links every view. */
export function NoSuchPage() {
  const { pathname } = useLocation()
  const { link } = useAddress()
  return (
    <main id="answer" className="alone">
      <h1>There is no page here</h1>
      <p>
        The address <code>{pathname}</code> leads to no view. These exist:
      </p>
      <ul className="plain-list">
        {views
          .filter((v) => v.nav)
          .map((v) => (
            <li key={v.path}>
              <Link to={link(v.path)}>{v.nav}</Link>
            </li>
          ))}
      </ul>
    </main>
  )
}
