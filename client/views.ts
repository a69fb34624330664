/** The table of views: address, name, and the component, loaded when it is first shown. */
import { type ComponentType, lazy } from 'react'
import { Ask } from './ask/Ask.tsx'

/** One view. `nav` puts it into the navigation; `title` names the browser tab until the view knows better. */
export type View = { path: string; title: string; nav?: string; component: ComponentType }

export const views: View[] = [
  { path: '/', title: 'Ask', nav: 'Ask', component: Ask },
  { path: '/channels', title: 'Channels', nav: 'Channels', component: lazy(() => import('./channels/Channels.tsx')) },
  { path: '/channels/:id', title: 'Channel', component: lazy(() => import('./channels/Channel.tsx')) },
  { path: '/paths', title: 'Paths', nav: 'Paths', component: lazy(() => import('./paths/Paths.tsx')) },
  { path: '/actors/:id', title: 'Actor', component: lazy(() => import('./actor/Actor.tsx')) },
  { path: '/programs', title: 'Programs', nav: 'Programs', component: lazy(() => import('./programs/Programs.tsx')) },
  { path: '/programs/:id', title: 'Program', component: lazy(() => import('./programs/Program.tsx')) },
  { path: '/matters/:id', title: 'Matter', component: lazy(() => import('./programs/Matter.tsx')) },
  { path: '/matrix', title: 'Matrix', nav: 'Matrix', component: lazy(() => import('./matrix/Matrix.tsx')) },
  { path: '/compare', title: 'Compare', nav: 'Compare', component: lazy(() => import('./compare/Compare.tsx')) },
  { path: '/authorities', title: 'Laws and orders', nav: 'Laws', component: lazy(() => import('./authorities/Authorities.tsx')) },
  { path: '/authorities/:id', title: 'Law or order', component: lazy(() => import('./authorities/Authority.tsx')) },
  { path: '/procedures', title: 'Procedures', nav: 'Procedures', component: lazy(() => import('./procedures/Procedures.tsx')) },
  { path: '/procedures/:id', title: 'Procedure', component: lazy(() => import('./procedures/Procedure.tsx')) },
  { path: '/documents', title: 'Documents', nav: 'Documents', component: lazy(() => import('./documents/Documents.tsx')) },
  { path: '/documents/:id', title: 'Document', component: lazy(() => import('./documents/Document.tsx')) },
]
