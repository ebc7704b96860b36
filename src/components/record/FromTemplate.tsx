import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Shows what a `<template>` of the page holds. An island’s own slot that is shown later would have to become HTML from a
 * text, which the content policy refuses; what is in a template is HTML already.
 */
export function FromTemplate({ id }: { id: string }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const template = document.getElementById(id) as HTMLTemplateElement;
    place.current!.append(template.content.cloneNode(true));
  }, [id]);
  return <div ref={place} />;
}
