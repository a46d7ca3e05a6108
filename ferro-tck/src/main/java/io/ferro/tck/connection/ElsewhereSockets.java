package io.ferro.tck.connection;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.SocketFactory;

/**
 * Sockets that note where the driver wants them to go and go to a port of this machine instead, so that a default port can be tried
 * whoever uses it.
 */
public final class ElsewhereSockets extends SocketFactory {

    private static final List<String> WANTED = new CopyOnWriteArrayList<>();

    private final int port;

    /**
     * Called by the driver.
     *
     * @param port where they go
     */
    public ElsewhereSockets(String port) {
        this.port = Integer.parseInt(port);
    }

    /** {@return the hosts and ports asked for since the last time} */
    static List<String> wanted() {
        List<String> wanted = List.copyOf(WANTED);
        WANTED.clear();
        return wanted;
    }

    @Override
    public Socket createSocket() {
        return new Socket() {
            @Override
            public void connect(SocketAddress address, int timeout) throws IOException {
                InetSocketAddress wanted = (InetSocketAddress) address;
                WANTED.add(wanted.getHostString() + ":" + wanted.getPort());
                super.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), timeout);
            }
        };
    }

    @Override
    public Socket createSocket(String host, int there) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(String host, int there, InetAddress local, int here) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int there) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int there, InetAddress local, int here) {
        throw new UnsupportedOperationException();
    }
}
