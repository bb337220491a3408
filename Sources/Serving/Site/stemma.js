// What pages do beyond what they say: nothing here is needed to read, search, follow or administer.
"use strict";
// Where the service is: a site's own name, or a path of it.
const root = new URL(document.currentScript.src).pathname.replace(/\/site\/[^/]*$/, "");

// Questions before something is removed.
document.addEventListener("click", event => {
  const button = event.target.closest("[data-confirm]");
  if (button && !confirm(button.dataset.confirm)) event.preventDefault();
});
// Filters apply as they are chosen.
document.addEventListener("change", event => {
  // In a sheet several may be chosen before it is sent.
  const form = event.target.closest("form[data-submits]:not(:popover-open)");
  if (form) form.requestSubmit();
});

// What is folded opens when a link leads into it.
const unfold = () => {
  let id = "";
  try { id = decodeURIComponent(location.hash.slice(1)); } catch { /* no name of anything */ }
  const target = id && document.getElementById(id);
  for (let at = target; at; at = at.parentElement) if (at.tagName === "DETAILS") at.open = true;
};
addEventListener("hashchange", unfold);
unfold();

// Marks, stars and keys of somebody who is signed in.
const reading = document.body.dataset.key;
const markStory = async (story, to) => {
  const body = new URLSearchParams({ key: reading, kind: story.dataset.kind, target: story.dataset.target, to });
  try {
    const answer = await fetch(root + "/marks", { method: "POST", body, redirect: "manual" });
    return answer.ok || answer.type === "opaqueredirect";
  } catch { return false; }
};
const news = document.getElementById("news");
// The texts stand in the page, in the reader's language.
const says = what => news.getAttribute("data-say-" + what) ?? "";
if (reading) {
  let chosen = null, before = "";
  // A page that brings itself up to date may move the chosen story: it is known by what it is.
  const stories = () => [...document.querySelectorAll("[data-target]")];
  const current = () => stories().find(s => chosen && s.dataset.kind === chosen.kind && s.dataset.target === chosen.target);
  const go = step => {
    const all = stories();
    if (!all.length) return;
    const at = Math.min(Math.max(all.indexOf(current()) + step, 0), all.length - 1);
    chosen = { kind: all[at].dataset.kind, target: all[at].dataset.target };
    for (const story of all) story.classList.toggle("chosen", story === all[at]);
    const link = all[at].querySelector(".title a");
    if (link) { link.focus({ preventScroll: true }); all[at].scrollIntoView({ block: "nearest" }); }
  };
  const set = async (story, what) => {
    const title = story.querySelector(".title"), isOn = what === "read" ? title.classList.contains("read") : story.classList.contains("starred");
    const to = what === "read" ? (isOn ? "unread" : "read") : (isOn ? "unstar" : "star");
    if (!await markStory(story, to)) return;
    if (what === "read") { title.classList.toggle("read", !isOn); story.classList.toggle("seen", !isOn); } else story.classList.toggle("starred", !isOn);
    news.textContent = says(to);
    // The words on the buttons follow.
    for (const button of story.querySelectorAll("button[name=to]")) {
      if (["read", "unread"].includes(button.value) && what === "read") { button.value = isOn ? "read" : "unread"; button.textContent = says("to-" + button.value); }
      if (["star", "unstar"].includes(button.value) && what === "star") { button.value = isOn ? "star" : "unstar"; button.textContent = says("to-" + button.value); button.setAttribute("aria-pressed", String(!isOn)); }
    }
  };
  document.addEventListener("submit", event => {
    const story = event.target.closest("[data-target]"), to = event.submitter && event.submitter.value;
    if (event.target.getAttribute("action") !== root + "/marks" || !story || !to) return;
    event.preventDefault();
    set(story, ["read", "unread"].includes(to) ? "read" : "star");
  });
  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, select, textarea, [contenteditable]")) return;
    const story = current(), key = event.key, after = before;
    before = key === "g" ? "g" : "";
    if (after === "g" && { h: "/", l: "/latest", a: "/river", s: "/river?show=starred" }[key]) return location.assign(root + { h: "/", l: "/latest", a: "/river", s: "/river?show=starred" }[key]);
    if (key === "j") go(1);
    else if (key === "k") go(-1);
    else if (key === "o" && story) { const link = story.querySelector(".title a"); if (link) link.click(); }
    else if (key === "m" && story) set(story, "read");
    else if (key === "s" && story) set(story, "star");
    else if (key === "v") { const link = (story || document).querySelector("[data-original]"); if (link) link.click(); }
    else if (key === "/") { const field = document.getElementById("q"); if (field) field.focus(); }
    else if (key === "?") location.assign(root + "/help");
    else return;
    event.preventDefault();
  });
}

// Suggestions as one types: a list box of the search field (ARIA combobox).
for (const form of document.querySelectorAll("form[data-suggest]")) {
  const field = form.querySelector("input[type=search]");
  let list = null, chosen = -1, asked = 0, timer = 0;
  field.setAttribute("role", "combobox");
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-expanded", "false");
  const close = () => { if (list) list.remove(); list = null; chosen = -1; field.setAttribute("aria-expanded", "false"); field.removeAttribute("aria-activedescendant"); field.removeAttribute("aria-controls"); };
  const choose = n => {
    const items = list ? list.children : [];
    if (!items.length) return;
    chosen = (n + items.length) % items.length;
    for (const [i, item] of [...items].entries()) item.setAttribute("aria-selected", i === chosen);
    field.setAttribute("aria-activedescendant", items[chosen].id);
  };
  const show = found => {
    close();
    if (!found.length) return;
    list = document.createElement("ul");
    list.className = "suggestions"; list.id = "suggestions"; list.setAttribute("role", "listbox"); list.setAttribute("aria-label", says("suggestions"));
    for (const [i, entry] of found.entries()) {
      const item = document.createElement("li"), what = document.createElement("span");
      item.id = "suggestion-" + i; item.setAttribute("role", "option"); item.dataset.href = entry.url;
      what.className = "what"; what.textContent = entry.kind;
      item.append(what, entry.name);
      item.addEventListener("mousedown", event => { event.preventDefault(); location.assign(root + entry.url); });
      list.append(item);
    }
    form.append(list);
    field.setAttribute("aria-expanded", "true"); field.setAttribute("aria-controls", "suggestions");
  };
  field.addEventListener("input", () => {
    clearTimeout(timer);
    const text = field.value.trim(), turn = ++asked;
    if (text.length < 2) return close();
    timer = setTimeout(async () => {
      try {
        const answer = await fetch(root + "/suggest?q=" + encodeURIComponent(text));
        const found = answer.ok ? (await answer.json()).suggestions : [];
        if (turn === asked && document.activeElement === field) show(found.filter(entry => entry.url.startsWith("/")));
      } catch { close(); }
    }, 150);
  });
  field.addEventListener("keydown", event => {
    if (event.key === "Escape") return close();
    if (!list) return;
    if (event.key === "ArrowDown") { choose(chosen + 1); event.preventDefault(); }
    if (event.key === "ArrowUp") { choose(chosen - 1); event.preventDefault(); }
    if (event.key === "Enter" && chosen >= 0) { event.preventDefault(); location.assign(root + list.children[chosen].dataset.href); }
  });
  field.addEventListener("blur", close);
}

// A page that is open shows what has changed since: it asks for itself again and takes over the new content.
const live = document.body.dataset.live;
if (live && window.EventSource) {
  const take = async () => {
    try {
      const answer = await fetch(location.pathname + location.search, { headers: { Accept: "text/html", "X-Stemma-Update": document.body.dataset.last || "none" } });
      if (!answer.ok) return;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = page.getElementById("main"), old = document.getElementById("main");
      if (!fresh || !old || fresh.textContent === old.textContent) return;
      // What the reader has opened stays open, and the focus where it was.
      const opened = [...old.querySelectorAll("details[open] > summary")].map(s => s.textContent);
      for (const summary of fresh.querySelectorAll("details > summary")) if (opened.includes(summary.textContent)) summary.parentElement.open = true;
      const focus = document.activeElement && old.contains(document.activeElement) ? document.activeElement.getAttribute("href") : null;
      old.replaceWith(document.adoptNode(fresh));
      if (focus) for (const link of fresh.querySelectorAll("a[href]")) if (link.getAttribute("href") === focus) { link.focus({ preventScroll: true }); break; }
      news.textContent = says("fresh");
    } catch { /* the next event tries again */ }
  };
  let waiting = 0;
  const events = new EventSource(live);
  events.addEventListener("changed", () => { clearTimeout(waiting); waiting = setTimeout(take, 300); });
  addEventListener("pagehide", () => events.close());
}

// Pages that were read are shown without a network too.
if ("serviceWorker" in navigator && isSecureContext) navigator.serviceWorker.register(root + "/worker.js").catch(() => {});

// Alerts as notifications: this browser subscribes at its maker's push service and gives the service what it got, by a form.
const notify = document.getElementById("notify");
if (notify && "serviceWorker" in navigator && "PushManager" in window && "Notification" in window && isSecureContext) {
  const bytes = text => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), c => c.charCodeAt(0));
  const text = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
  const known = async () => (await navigator.serviceWorker.ready).pushManager.getSubscription();
  // A subscription of another key is of no use here.
  const isOurs = held => held && held.options.applicationServerKey && text(held.options.applicationServerKey) === notify.dataset.push;
  const id = async held => [...new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(held.endpoint)))].map(b => b.toString(16).padStart(2, "0")).join("").slice(0, 20);
  const show = async () => {
    document.getElementById("no-push").hidden = true;
    const held = await known();
    const own = isOurs(held) && document.querySelector(`[data-device="${await id(held)}"]`);
    if (own) own.querySelector(".tag").hidden = false;
    notify.hidden = Boolean(own);
  };
  notify.addEventListener("submit", async event => {
    event.preventDefault();
    try {
      if (await Notification.requestPermission() !== "granted") throw new Error("refused");
      const { pushManager } = await navigator.serviceWorker.ready;
      let held = await pushManager.getSubscription();
      if (held && !isOurs(held)) { await held.unsubscribe(); held = null; }
      held = held || await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: bytes(notify.dataset.push) });
      const { endpoint, keys } = held.toJSON();
      notify.elements.endpoint.value = endpoint;
      notify.elements.p256dh.value = keys.p256dh;
      notify.elements.auth.value = keys.auth;
      notify.submit();
    } catch { document.getElementById("push-refused").hidden = false; }
  });
  show();
}
