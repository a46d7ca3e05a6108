package io.ferro.session;

import io.ferro.spi.RefLoader;

/** Loads what references point to, on the session that their owners came from. */
record OriginLoader(Route origin) implements RefLoader {

    @Override
    public <T> T load(Class<T> target, Object key) {
        return origin.on(session -> session.get(target, key));
    }
}
