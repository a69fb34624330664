/** The table of views: address, name, and the component, loaded when it is first shown. */
import { type ComponentType, lazy } from 'react'
import { Ask } from './ask/Ask.tsx'

/** One view. `nav` puts it into the navigation; `title` names the browser tab until the view knows better. */
export type View = { path: string; title: string; nav?: string; component: ComponentType }

export const views: View[] = [
  { path: '/', title: 'Ask', nav: 'Ask', component: Ask },
  { path: '/programs', title: 'Programs', nav: 'Programs', component: lazy(() => import('./programs/Programs.tsx')) },
  { path: '/programs/:id', title: 'Program', component: lazy(() => import('./programs/Program.tsx')) },
  { path: '/matters/:id', title: 'Matter', component: lazy(() => import('./programs/Matter.tsx')) },
]
