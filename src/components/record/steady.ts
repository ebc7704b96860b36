import { Component, h, type ComponentType, type VNode } from 'preact';

/** A part that is drawn again only when one of its props is another: in a long list, the lines that did not change. */
export const steady = <P extends object>(Part: ComponentType<P>): ComponentType<P> =>
  class extends Component<P> {
    override shouldComponentUpdate(next: Record<string, unknown>) {
      return Object.keys(next).some((name) => next[name] !== (this.props as Record<string, unknown>)[name]);
    }

    override render(): VNode {
      return h(Part as ComponentType<object>, this.props as object);
    }
  };
