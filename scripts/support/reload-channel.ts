import type { ServerResponse } from 'node:http';

const EVENTS = '/__reload';
const SCRIPT = '/__reload.js';

/** Tells open pages to load again; only the development server has it, published files never do. */
export interface ReloadChannel {
  /** Answers the channel's own addresses; true when it has answered. */
  readonly intercept: (pathname: string, response: ServerResponse) => boolean;
  /** Puts the channel's script into a page; it comes from the site's own origin, as the page's policy asks. */
  readonly inject: (html: string) => string;
  readonly reload: () => void;
}

/** Opens a channel for pages that stand under `base`. */
export function openReloadChannel(base: string): ReloadChannel {
  const listeners = new Set<ServerResponse>();
  const at = (address: string) => base + address.slice(1);
  const script = `new EventSource(${JSON.stringify(at(EVENTS))}).onmessage = () => location.reload();\n`;
  return {
    intercept: (pathname, response) => {
      if (pathname === SCRIPT) response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
      else if (pathname === EVENTS) listen(listeners, response);
      else return false;
      return true;
    },
    inject: (html) => html.replace('</head>', `<script type="module" src="${at(SCRIPT)}"></script></head>`),
    reload: () => {
      for (const response of listeners) response.write('data: reload\n\n');
    },
  };
}

function listen(listeners: Set<ServerResponse>, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write(': hello\n\n');
  listeners.add(response);
  response.on('close', () => listeners.delete(response));
}
