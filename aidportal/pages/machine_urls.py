"""Addresses that machines know; they have no language."""

from django.urls import path

from aidportal.pages import machines

app_name = "machines"
urlpatterns = [
    path("robots.txt", machines.robots, name="robots"),
    path("sitemap.xml", machines.sitemap, name="sitemap"),
    path("sitemap-<slug:name>-<int:part>.xml", machines.sitemap_part, name="sitemap-part"),
    path(".well-known/security.txt", machines.security, name="security"),
]
