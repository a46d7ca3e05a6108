package io.ferro.tck.network;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/** Ports of this machine that nobody listens on. Somebody else may do so before they are used. */
public final class FreePorts {

    private FreePorts() {}

    /**
     * {@return a port}
     *
     * @throws IOException if there is none
     */
    public static int one() throws IOException {
        return several(1).get(0);
    }

    /**
     * {@return ports that differ}
     *
     * @param number how many
     * @throws IOException if there are not as many
     */
    public static List<Integer> several(int number) throws IOException {
        List<ServerSocket> open = new ArrayList<>();
        try {
            while (open.size() < number) {
                open.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            return open.stream().map(ServerSocket::getLocalPort).toList();
        } finally {
            for (ServerSocket socket : open) {
                socket.close();
            }
        }
    }
}
