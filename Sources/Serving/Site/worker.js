// Without a network the pages that were read last are shown: the front page, lists, stories and articles, and what is starred. They are kept in this
// browser alone, and go when somebody signs in or out here. Alerts are shown as notifications.
"use strict";
const PAGES = "pages", FILES = "files", OFFLINE = "offline", MOST = 80;

// What is shown for a page that is not kept is fetched beforehand, in the language of the browser.
self.addEventListener("install", event => event.waitUntil(
  fetch(root + "/offline", { headers: { Accept: "text/html" } }).then(async answer => answer.ok && (await caches.open(OFFLINE)).put(root + "/offline", answer))
    .catch(() => {}).then(() => self.skipWaiting())));
self.addEventListener("activate", event => event.waitUntil(caches.delete(FILES).then(() => self.clients.claim())));

// Where the service is: a site's own name, or a path of it.
const root = location.pathname.replace(/\/worker\.js$/, "");
const place = url => url.pathname.startsWith(root + "/") ? url.pathname.slice(root.length) : url.pathname;
const kept = /^\/(?:$|latest|river|stories\/|tellings\/)/;
const keep = async (request, answer) => {
  const pages = await caches.open(PAGES);
  // Answers vary by who asks: without this a page could stand there twice.
  await pages.delete(request, { ignoreVary: true });
  await pages.put(request, answer);
  // The oldest go: those that were put in first.
  const all = await pages.keys();
  for (const old of all.slice(0, Math.max(0, all.length - MOST))) await pages.delete(old);
};
// Of the list of starred articles the articles are fetched too; that does not mark them read.
const fetchStarred = async text => {
  const pages = await caches.open(PAGES);
  for (const path of new Set([...text.matchAll(/href="([^"]*\/tellings\/[A-Za-z0-9-]+)"/g)].map(found => found[1]).slice(0, 40))) {
    if (await pages.match(path, { ignoreVary: true })) continue;
    const answer = await fetch(path, { headers: { "X-Stemma-Ahead": "1", "Accept": "text/html" } });
    if (answer.ok && !answer.redirected) await keep(new Request(path), answer);
  }
};
const page = async event => {
  const url = new URL(event.request.url);
  try {
    const answer = await fetch(event.request);
    if (answer.ok && !answer.redirected && kept.test(place(url))) {
      const copy = answer.clone();
      event.waitUntil(place(url) === "/river" && url.search === "?show=starred"
        ? copy.clone().text().then(text => keep(event.request, copy).then(() => fetchStarred(text)))
        : keep(event.request, copy));
    }
    return answer;
  } catch (error) {
    const pages = await caches.open(PAGES);
    return await pages.match(event.request, { ignoreVary: true })
      ?? await caches.match(root + "/offline") ?? Response.error();
  }
};
// Stylesheets and scripts have their content's hash in their name, so that what is kept is right; those of other releases go with the next worker.
const file = async request => {
  const files = await caches.open(FILES);
  const known = await files.match(request);
  if (known) return known;
  const answer = await fetch(request);
  if (answer.ok) await files.put(request, answer.clone());
  return answer;
};
// What is kept goes when somebody has signed in or out: such a form is answered by a redirect. Another site's form, which the service refuses, changes nothing.
const signing = async (event, path) => {
  const answer = await fetch(event.request);
  if (answer.type === "opaqueredirect" || answer.redirected) {
    event.waitUntil(caches.delete(PAGES));
    // Whoever signs out is not told anything here any more; the service learns it from the push service.
    if (path === "/sign-out") event.waitUntil(self.registration.pushManager.getSubscription().then(known => known && known.unsubscribe()));
  }
  return answer;
};
self.addEventListener("fetch", event => {
  const url = new URL(event.request.url);
  if (url.origin !== location.origin) return;
  if (event.request.method !== "GET") {
    if (["/sign-in", "/sign-out", "/welcome"].includes(place(url))) event.respondWith(signing(event, place(url)));
    return;
  }
  // Signing in at a provider ends with a page that is fetched.
  if (place(url) === "/sign-in/oidc/back") event.waitUntil(caches.delete(PAGES));
  if (/^\/site\/.*-[0-9a-f]{12}\./.test(place(url))) return event.respondWith(file(event.request));
  if (event.request.mode === "navigate") event.respondWith(page(event));
});

// An alert: a later one about the same story stands in for an earlier one.
self.addEventListener("push", event => {
  let said = {};
  try { said = event.data.json(); } catch { /* nothing of this service's */ }
  const tag = String(said.tag || "stemma");
  event.waitUntil(self.registration.showNotification(String(said.title || "Stemma"), {
    body: String(said.text || ""), tag, renotify: true, icon: root + "/site/icon.png", data: { path: String(said.path || "/") } }));
});
self.addEventListener("notificationclick", event => {
  event.notification.close();
  // Only pages of this service are opened, whatever the message names.
  const url = new URL(root + String((event.notification.data || {}).path || "/"), location.origin);
  const to = url.origin === location.origin && url.pathname.startsWith(root + "/") ? url.href : location.origin + root + "/";
  event.waitUntil(self.clients.matchAll({ type: "window", includeUncontrolled: true }).then(windows => {
    const open = windows.find(window => window.url === to);
    return open ? open.focus() : self.clients.openWindow(to);
  }));
});
// The browser's maker gave this browser another address: the service is told, as by the form in the settings, if somebody is still signed in.
self.addEventListener("pushsubscriptionchange", event => event.waitUntil((async () => {
  const old = event.oldSubscription;
  const key = old && old.options.applicationServerKey;
  const now = event.newSubscription ?? (key && await self.registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key }));
  if (!now) return;
  const page = await fetch(root + "/account", { headers: { "Accept": "text/html" } });
  const form = page.ok && !page.redirected && /<body data-key="([0-9a-f]+)"/.exec(await page.text());
  if (!form) return;
  const { endpoint, keys } = now.toJSON();
  const body = new URLSearchParams({ key: form[1], endpoint, p256dh: keys.p256dh, auth: keys.auth });
  if (old) body.set("old", old.endpoint);
  await fetch(root + "/account/devices", { method: "POST", body, redirect: "manual" });
})()));
