import {ask} from "./api.js";

const FIELDS = ["title", "artist", "genre", "price"];

const dialog = document.getElementById("editor");
const form = dialog.querySelector("form");
const summary = form.querySelector("[role=alert]");

let edited = null;
let done = () => {};

/** Opens the form for an album, or for a new one when it is null; onSaved gets what the server stored. */
export function edit(album, onSaved) {
    edited = album;
    done = onSaved;
    document.getElementById("editor-title").textContent = album ? `Edit “${album.title}”` : "New album";
    for (const field of FIELDS) {
        const value = album?.[field] ?? "";
        form.elements[field].value = field === "price" && album ? Number(value).toFixed(2) : value;
    }
    showProblem(null);
    dialog.showModal();
}

async function save() {
    const body = Object.fromEntries(FIELDS.map((field) => [field, form.elements[field].value]));
    // The server says what is wrong with a price; only "no price" needs a word of its own in JSON.
    body.price = body.price.trim() === "" ? null : body.price.trim();
    const stored = edited
        ? await ask(`albums/${edited.id}`, {method: "PUT", body})
        : await ask("albums", {method: "POST", body});
    dialog.close();
    await done(stored);
}

/** Shows each violation beside its field, and what belongs to no field above the form. */
function showProblem(problem) {
    const messages = new Map((problem?.violations ?? []).map(({field, message}) => [field, message]));
    for (const field of FIELDS) {
        const input = form.elements[field];
        document.getElementById(`${field}-error`).textContent = messages.get(field) ?? "";
        input.setAttribute("aria-invalid", messages.has(field));
    }
    summary.textContent = problem?.message ?? "";
    summary.hidden = problem === null;
    form.querySelector("[aria-invalid=true]")?.focus();
}

form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const button = form.querySelector(".primary");
    button.disabled = true;
    try {
        await save();
    } catch (problem) {
        showProblem(problem);
    } finally {
        button.disabled = false;
    }
});
form.querySelector(".cancel").addEventListener("click", () => dialog.close());
