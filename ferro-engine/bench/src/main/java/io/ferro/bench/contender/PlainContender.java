package io.ferro.bench.contender;

/** Whoever reads into plain records and writes from them. */
public abstract class PlainContender implements Contender<ArticleData, OrderData> {

    @Override
    public final ArticleData article(ArticleData values) {
        return values;
    }

    @Override
    public final ArticleData data(ArticleData article) {
        return article;
    }

    @Override
    public final OrderData orderData(OrderData order) {
        return order;
    }
}
