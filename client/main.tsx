/** Where the page starts: requests, addresses, and the frame around the views. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { createRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { Frame } from './frame/Frame.tsx'
import { isAway } from './graphql.ts'
import './style/style.css'

const minute = 60_000
const requests = new QueryClient({
  defaultOptions: {
    queries: {
      // The graph changes only when it is loaded anew; a reload of the page asks again.
      staleTime: 10 * minute,
      gcTime: 30 * minute,
      refetchOnWindowFocus: false,
      networkMode: 'always',
      retry: (_count, error) => isAway(error),
      retryDelay: (count) => Math.min(1000 + count * 500, 4000),
    },
  },
})

const page = document.getElementById('page')
if (!page) throw new Error('index.html has no element #page')
createRoot(page).render(
  <StrictMode>
    <QueryClientProvider client={requests}>
      {/* The messages of the parts are English whatever the browser speaks: the page is. */}
      <I18nProvider locale="en-US">
        {/* A choice takes effect at once: as a transition, a ticked box would jump back until the page has been drawn anew. */}
        <BrowserRouter useTransitions={false}>
          <Frame />
        </BrowserRouter>
      </I18nProvider>
    </QueryClientProvider>
  </StrictMode>,
)
