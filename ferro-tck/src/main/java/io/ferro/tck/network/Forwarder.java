package io.ferro.tck.network;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A door on the loopback interface in front of a server, which the test can shut. It lets a server that all tests share look as if it were
 * gone, or as if it hung, for one test. Thread-safe.
 */
public final class Forwarder implements AutoCloseable {

    private final ServerSocket door;
    private final InetSocketAddress server;
    private final String url;
    private final Set<Passage> passages = ConcurrentHashMap.newKeySet();
    private final AtomicInteger accepted = new AtomicInteger();
    private volatile boolean swallowing;

    private Forwarder(URI target) throws IOException {
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        server = new InetSocketAddress(target.getHost(), target.getPort() < 0 ? 5432 : target.getPort());
        String userInfo = target.getRawUserInfo() == null ? "" : target.getRawUserInfo() + "@";
        String query = target.getRawQuery() == null ? "" : "?" + target.getRawQuery();
        url = target.getScheme() + "://" + userInfo + "127.0.0.1:" + door.getLocalPort() + target.getRawPath() + query;
    }

    /**
     * {@return an open door to a PostgreSQL server on this machine}
     *
     * @param port the server's port
     * @throws IOException if there is no free port
     */
    public static Forwarder to(int port) throws IOException {
        return to("postgresql://127.0.0.1:" + port + "/");
    }

    /**
     * {@return an open door to the server of a URL}
     *
     * @param url the URL of a database on a PostgreSQL server, with one host
     * @throws IOException if there is no free port
     */
    public static Forwarder to(String url) throws IOException {
        Forwarder forwarder = new Forwarder(URI.create(url));
        daemon("ferro-tck-door", forwarder::accept).start();
        return forwarder;
    }

    /** {@return the URL of the same database through this door} */
    public String url() {
        return url;
    }

    /** {@return where the door is} */
    public String hostAndPort() {
        return "127.0.0.1:" + door.getLocalPort();
    }

    /** {@return how many connections came so far} */
    public int accepted() {
        return accepted.get();
    }

    /** {@return how many connections are open} */
    public int open() {
        return passages.size();
    }

    /** From now on the server seems to hang: connections are accepted, and nothing is ever answered. */
    public void swallow() {
        swallowing = true;
        passages.forEach(Passage::swallow);
    }

    /** The connections of this moment hang, new ones are served. */
    public void swallowOldOnes() {
        passages.forEach(Passage::swallow);
    }

    /** The server answers new connections again. Those that hung are cut off. */
    public void serve() {
        swallowing = false;
        passages.forEach(Passage::cutIfSwallowed);
    }

    /** Cuts every connection; new ones are served. */
    public void cut() {
        passages.forEach(Passage::close);
    }

    /** Shuts the door: connections are cut, new ones are refused. */
    @Override
    public void close() throws IOException {
        door.close();
        cut();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                accepted.incrementAndGet();
                new Passage(client).begin();
            } catch (IOException e) {
                // Closed, or this client went away.
            }
        }
    }

    private static Thread daemon(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    /** One client and its connection to the server. */
    private final class Passage {

        private final Socket client;
        private final Socket behind = new Socket();
        private volatile boolean swallowed = swallowing;

        Passage(Socket client) {
            this.client = client;
        }

        void begin() throws IOException {
            passages.add(this);
            if (!swallowed) {
                behind.connect(server);
                daemon("ferro-tck-door-out", () -> copy(behind, client)).start();
            }
            // Also where nothing is passed on: the client's end is to be seen, and this one closed.
            daemon("ferro-tck-door-in", () -> copy(client, behind)).start();
        }

        private void copy(Socket from, Socket to) {
            byte[] bytes = new byte[8192];
            try (from;
                    to) {
                InputStream in = from.getInputStream();
                for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                    if (!swallowed) {
                        to.getOutputStream().write(bytes, 0, read);
                    }
                }
            } catch (IOException e) {
                // One side is gone; the other one is closed with it.
            } finally {
                passages.remove(this);
            }
        }

        void swallow() {
            swallowed = true;
        }

        void cutIfSwallowed() {
            if (swallowed) {
                close();
            }
        }

        void close() {
            passages.remove(this);
            try (client;
                    behind) {
                client.setSoLinger(true, 0); // As a server that died does it.
            } catch (IOException e) {
                // Closed already.
            }
        }
    }
}
