/** An answer other than success: the problem body of the server, or what is known without one. */
export class Problem extends Error {
    constructor(problem) {
        super(problem.detail ?? problem.title ?? "The shop does not answer.");
        this.violations = problem.violations ?? [];
    }
}

/** Asks the shop; resolves to the body, null when there is none, and rejects with a Problem. */
export async function ask(path, {method = "GET", body, signal} = {}) {
    const request = {method, signal, headers: {Accept: "application/json"}};
    if (body !== undefined) {
        request.headers["Content-Type"] = "application/json";
        request.body = JSON.stringify(body);
    }
    const response = await reach(`api/${path}`, request);
    const text = await response.text();
    const answer = (response.headers.get("Content-Type") ?? "").includes("json") && text ? JSON.parse(text) : null;
    if (!response.ok) {
        throw new Problem(answer ?? {title: `The shop answered ${response.status}.`});
    }
    return answer;
}

async function reach(url, request) {
    try {
        return await fetch(url, request);
    } catch (failure) {
        throw failure.name === "AbortError" ? failure : new Problem({});
    }
}
