/** Catches what a view throws, so that the frame stays and a retry is one click away. */
import { Component, type ReactNode } from 'react'
import { Failure } from '../state/State.tsx'

type State = { error: unknown }

/** Shows the failure in place of the view; a new key (another page) clears it. */
export class Boundary extends Component<{ children: ReactNode }, State> {
  override state: State = { error: null }

  static getDerivedStateFromError(error: unknown): State {
    return { error }
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children
    return (
      <main className="alone">
        <Failure error={this.state.error} retry={() => this.setState({ error: null })} />
      </main>
    )
  }
}
