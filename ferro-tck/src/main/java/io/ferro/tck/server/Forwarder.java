package io.ferro.tck.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A TCP port that leads to another one, until its connections are cut as a broken network cuts them. Thread-safe. */
public final class Forwarder implements AutoCloseable {

    private final ServerSocket entrance;
    private final int target;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();

    private volatile boolean mute;

    private Forwarder(ServerSocket entrance, int target) {
        this.entrance = entrance;
        this.target = target;
    }

    /**
     * {@return an open forwarder on the loopback address}
     *
     * @param target the port to which it leads
     */
    public static Forwarder to(int target) {
        try {
            ServerSocket entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            Forwarder forwarder = new Forwarder(entrance, target);
            daemon(forwarder::accept);
            return forwarder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return its own port} */
    public int port() {
        return entrance.getLocalPort();
    }

    /** Ends every connection without a word; new ones are let through again. */
    public void cut() {
        sockets.forEach(Forwarder::reset);
        sockets.clear();
    }

    /**
     * Takes new connections and then does nothing with them, as a network that swallows everything.
     *
     * @param on whether from now on, or no longer; connections that were swallowed stay so
     */
    public void swallow(boolean on) {
        mute = on;
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                connect(entrance.accept());
            } catch (IOException e) {
                // Closed, or a client that is gone already.
            }
        }
    }

    private void connect(Socket client) {
        sockets.add(client);
        if (mute) {
            return;
        }
        try {
            Socket server = new Socket(entrance.getInetAddress(), target);
            sockets.add(server);
            daemon(() -> pass(client, server));
            daemon(() -> pass(server, client));
        } catch (IOException e) {
            sockets.remove(client);
            reset(client); // The target is down, and so is what leads to it.
        }
    }

    private void pass(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            // Cut.
        } finally {
            reset(from);
            reset(to);
            sockets.remove(from);
            sockets.remove(to);
        }
    }

    /** Without lingering the other side sees a reset, as after the crash of a machine on the way. */
    private static void reset(Socket socket) {
        try (socket) {
            socket.setSoLinger(true, 0);
        } catch (IOException e) {
            // It is closed already.
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "forwarder");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try (entrance) {
            cut();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
