// Error boundary of a view: shows the error and keeps header and filter usable. After an update of the server, chunks that an open page has not
// loaded yet no longer exist: then the page is reloaded.
import { Component, type ReactNode } from 'react';

interface State {
  readonly fault: Error | null;
}

/** Shows its children, or their error. */
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
        <p className="failure-title">This view failed to render</p>
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
