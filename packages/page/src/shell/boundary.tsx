// Keeps a fault of one view from taking the whole page down: says what failed, leaves header and filter at hand. After an update of the server
// the parts that an open page has not yet loaded are gone: then it is loaded anew.
import { Component, type ReactNode } from 'react';

interface State {
  readonly fault: Error | null;
}

/** Shows its children, or what went wrong in them. */
export class Boundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { fault: null };

  static getDerivedStateFromError(fault: unknown): State {
    return { fault: fault instanceof Error ? fault : new Error(String(fault)) };
  }

  override render(): ReactNode {
    const { fault } = this.state;
    if (fault === null) return this.props.children;
    return (
      <div className="failure" role="alert">
        <p className="failure-title">This view failed while it was drawn</p>
        <p>{fault.message}</p>
        <p className="row">
          <button type="button" onClick={() => this.setState({ fault: null })}>
            Draw it again
          </button>
          <button type="button" onClick={() => window.location.reload()}>
            Load the page anew
          </button>
        </p>
      </div>
    );
  }
}
