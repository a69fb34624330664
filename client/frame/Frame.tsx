/** What stands around every view: heading, navigation, documents in force, strip, keys. */
import { Suspense, useEffect } from 'react'
import { NavLink, Route, Routes, useLocation } from 'react-router'
import { useAddress } from '../address.ts'
import { Skeleton } from '../state/State.tsx'
import { views } from '../views.ts'
import { Boundary } from './Boundary.tsx'
import { DocumentsSwitch } from './DocumentsSwitch.tsx'
import { Keys } from './Keys.tsx'
import { NoSuchPage } from './NoSuchPage.tsx'
import { PageTools } from './PageTools.tsx'
import { PrintFoot } from './PrintFoot.tsx'
import { Strip } from './Strip.tsx'
import { ThemeButton } from './ThemeButton.tsx'

/** The whole page. */
export function Frame() {
  const { pathname } = useLocation()
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page starts at its top
  useEffect(() => {
    window.scrollTo(0, 0)
    // The views may be wider than a phone: the one that is shown is in sight.
    document.querySelector('.nav [aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [pathname])
  return (
    <div className="frame">
      <a className="skip" href="#answer">
        Skip to the answer
      </a>
      <Heading />
      <Strip />
      <Boundary key={pathname}>
        <Suspense fallback={<Skeleton lines={6} />}>
          <Routes>
            {views.map(({ path, component: Component }) => (
              <Route key={path} path={path} element={<Component />} />
            ))}
            <Route path="*" element={<NoSuchPage />} />
          </Routes>
        </Suspense>
      </Boundary>
      <PrintFoot />
      <footer className="foot">
        Not an official publication. Every answer rests on the cited provisions of the documents in force; where they are silent, it says
        so.
      </footer>
    </div>
  )
}

function Heading() {
  const { link } = useAddress()
  return (
    <header className="heading">
      <div className="heading-row">
        <NavLink className="brand" to={link('/')} end>
          Decision Channels
        </NavLink>
        <nav aria-label="Views">
          <ul className="nav">
            {views
              .filter((v) => v.nav)
              .map((v) => (
                <li key={v.path}>
                  <NavLink to={link(v.path)} end={v.path === '/'}>
                    {v.nav}
                  </NavLink>
                </li>
              ))}
          </ul>
        </nav>
        <div className="heading-tools">
          <PageTools />
          <Keys />
          <ThemeButton />
        </div>
      </div>
      <DocumentsSwitch />
    </header>
  )
}
