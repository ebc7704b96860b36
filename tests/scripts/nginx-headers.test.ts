import { expect, it } from 'vitest';
import { inNginx } from '../../scripts/nginx-headers';

it('says rules in the words of nginx, the closest first', () => {
  const rules = [
    {
      path: '/*',
      headers: [
        ['X-Frame-Options', 'DENY'],
        ['Content-Security-Policy', 'a'],
      ],
    },
    { path: '/', headers: [['Content-Security-Policy', 'b']] },
    { path: '/tools/*', headers: [['Content-Security-Policy', 'c']] },
    { path: '/feed.json', headers: [['Cache-Control', 'no-cache']] },
  ] as { path: string; headers: [string, string][] }[];
  expect(inNginx(rules)).toBe(`map $uri $foothold_x_frame_options {
  default "";
  ~^/ "DENY";
}
map $uri $foothold_content_security_policy {
  default "";
  ~^/(index\\.html)?$ "b";
  ~^/tools/ "c";
  ~^/ "a";
}
map $uri $foothold_cache_control {
  default "";
  ~^/feed\\.json$ "no-cache";
}
# In \`server { }\`, without the signs in front:
# add_header X-Frame-Options $foothold_x_frame_options always;
# add_header Content-Security-Policy $foothold_content_security_policy always;
# add_header Cache-Control $foothold_cache_control always;`);
});
