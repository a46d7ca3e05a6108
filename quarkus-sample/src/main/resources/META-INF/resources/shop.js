import {ask} from "./api.js";
import {edit} from "./editor.js";

const LIMIT = 20;
const SEARCH_FIELDS = ["text", "artist", "genre", "sort"];

const money = new Intl.NumberFormat("en-US", {style: "currency", currency: "USD"});
const byId = (id) => document.getElementById(id);
const filter = byId("filter");

let page = 1;
let listing = new AbortController();

// Nothing from the server is ever parsed as HTML: elements come from templates, data goes into textContent.
function element(name, text = "", ...children) {
    const made = document.createElement(name);
    made.textContent = text;
    made.append(...children);
    return made;
}

function titleButton(button, album) {
    button.textContent = album.title;
    button.addEventListener("click", () => guarded(() => showDetails(album.id)));
    return button;
}

/** Runs something that asks the server and tells the user when it fails. */
async function guarded(action) {
    try {
        await action();
    } catch (failure) {
        if (failure.name !== "AbortError") {
            notify(failure.message);
        }
    }
}

function notify(text) {
    const notice = byId("notice");
    notice.textContent = text;
    notice.hidden = false;
    clearTimeout(notify.timer);
    notify.timer = setTimeout(() => (notice.hidden = true), 6000);
}

function searchParameters() {
    const parameters = new URLSearchParams();
    for (const field of SEARCH_FIELDS) {
        const value = filter.elements[field].value;
        if (value) {
            parameters.set(field, value);
        }
    }
    parameters.set("page", page);
    return parameters;
}

async function list() {
    // A slow answer to an older question must not overwrite a newer one.
    listing.abort();
    listing = new AbortController();
    const parameters = searchParameters();
    history.replaceState(null, "", `?${parameters}`);
    const found = await ask(`albums?${parameters}&limit=${LIMIT}`, {signal: listing.signal});
    if (page > 1 && page > found.pages) {
        page = Math.max(1, found.pages);
        return list();
    }
    showAlbums(found);
}

function showAlbums(found) {
    byId("albums").tBodies[0].replaceChildren(...found.items.map(albumRow));
    byId("albums").hidden = found.items.length === 0;
    const first = (found.page - 1) * LIMIT + 1;
    const last = first + found.items.length - 1;
    byId("summary").textContent = found.total === 0 ? "No album matches." : `Albums ${first} to ${last} of ${found.total}`;
    byId("page").textContent = `Page ${found.page} of ${Math.max(1, found.pages)}`;
    byId("previous").disabled = found.page <= 1;
    byId("next").disabled = found.page >= found.pages;
}

function albumRow(album) {
    const row = byId("album-row").content.cloneNode(true).firstElementChild;
    const cell = (name) => row.querySelector(`.${name}`);
    titleButton(cell("title"), album);
    cell("artist").textContent = album.artist;
    cell("genre").textContent = album.genre;
    cell("price").textContent = money.format(album.price);
    cell("edit").ariaLabel = `Edit ${album.title}`;
    cell("edit").addEventListener("click", () => edit(album, saved));
    cell("remove").ariaLabel = `Delete ${album.title}`;
    cell("remove").addEventListener("click", () => confirmRemoval(album));
    return row;
}

async function showDetails(id) {
    const [album, tracks] = await Promise.all([ask(`albums/${id}`), ask(`albums/${id}/tracks`)]);
    byId("details-title").textContent = album.title;
    byId("details-about").textContent = `${album.artist} · ${album.genre} · ${money.format(album.price)}`;
    byId("tracks").replaceChildren(...tracks.map(trackItem));
    byId("no-tracks").hidden = tracks.length > 0;
    byId("details").showModal();
    await showPopular();
}

function trackItem(track) {
    const seconds = Math.round(track.milliseconds / 1000);
    const length = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
    const name = element("span", track.name, element("small", track.composer ?? ""));
    return element("li", "", element("div", "", name, element("span", length)));
}

function confirmRemoval(album) {
    const dialog = byId("removal");
    byId("removal-question").textContent = `Delete “${album.title}” by ${album.artist}?`;
    dialog.returnValue = "";
    dialog.addEventListener(
        "close",
        () => dialog.returnValue === "delete" && guarded(() => remove(album)),
        {once: true});
    dialog.showModal();
}

async function remove(album) {
    await ask(`albums/${album.id}`, {method: "DELETE"});
    notify(`“${album.title}” was deleted.`);
    await Promise.all([list(), showPopular()]);
}

function saved(album) {
    notify(`“${album.title}” was saved.`);
    return guarded(() => Promise.all([list(), showPopular(), showChoices()]));
}

async function showPopular() {
    const albums = await ask("popular?limit=5");
    byId("popular").replaceChildren(...albums.map(({album, views}) => {
        const title = titleButton(element("button"), album);
        title.type = "button";
        title.className = "link";
        return element("li", "", title, element("span", `${album.artist} · ${views} ${views === 1 ? "view" : "views"}`));
    }));
    byId("unviewed").hidden = albums.length > 0;
}

async function showChoices() {
    const [artists, genres] = await Promise.all([ask("artists"), ask("genres")]);
    const option = (text, value = text) => new Option(text, value);
    fill(filter.elements.artist, artists.map(({id, name}) => option(name, id)));
    fill(filter.elements.genre, genres.map((genre) => option(genre)));
    byId("artists").replaceChildren(...artists.map(({name}) => option(name)));
    byId("genres").replaceChildren(...genres.map((genre) => option(genre)));
}

/** Replaces the options of a select but the first, and keeps what is chosen. */
function fill(select, options) {
    const chosen = select.value;
    select.replaceChildren(select.options[0], ...options);
    select.value = chosen;
}

function turn(pages) {
    page += pages;
    guarded(list);
}

function restoreSearch() {
    const parameters = new URLSearchParams(location.search);
    for (const field of SEARCH_FIELDS.filter((name) => parameters.has(name))) {
        filter.elements[field].value = parameters.get(field);
    }
    page = Math.max(1, Number.parseInt(parameters.get("page") ?? "1", 10) || 1);
}

filter.addEventListener("input", () => {
    page = 1;
    clearTimeout(filter.timer);
    filter.timer = setTimeout(() => guarded(list), 200);
});
filter.addEventListener("submit", (event) => event.preventDefault());
byId("previous").addEventListener("click", () => turn(-1));
byId("next").addEventListener("click", () => turn(1));
byId("add").addEventListener("click", () => edit(null, saved));

await guarded(showChoices);
restoreSearch();
await Promise.all([guarded(list), guarded(showPopular)]);
