"""Addresses of the charts of pledges."""

from django.urls import path, re_path

from pledges.charts import views
from pledges.charts.embedding import EmbeddedChart

app_name = "charts"
urlpatterns = [
    path("charts/", views.index, name="index"),
    path("charts/<slug:name>/", views.chart, name="chart"),
    re_path(r"^charts/(?P<name>[a-z-]+)\.(?P<extension>svg|png|csv)$", views.file, name="file"),
    path("charts/pledges/<slug:slug>.png", views.of_pledge, name="pledge"),
    path("embed/charts/<slug:name>/", EmbeddedChart.as_view(), name="embedded"),
]
